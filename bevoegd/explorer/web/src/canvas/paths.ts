// The ends of a way, as chosen on the drawing or in the panel of ways.

import { signal } from "@preact/signals";

export const ends = signal<{ from: string | null; to: string | null }>({ from: null, to: null });
