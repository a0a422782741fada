// The stage that is on the page now, without what it is drawn with, which comes later than the page.

import { signal } from "@preact/signals";
import type { Stage } from "./stage";

export const stage = signal<Stage | null>(null);
