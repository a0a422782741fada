// How the page speaks Dutch and English. Its words stand beside what shows them (`canvas/words.ts` and so on).

import type { Words } from "./contract";
import { language } from "./state";

/** The words in the language of the page. */
export function say(words: Words): string {
  return words[language.value];
}
