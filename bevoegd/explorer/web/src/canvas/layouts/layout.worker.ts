// Finds the places beside the page, so that it stays fluent.

import { force } from "./force";
import { layered } from "./layered";
import type { Places, Task } from "./layout";
import { radial } from "./radial";

export interface Found {
  places: Places;
  last: boolean;
}

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  if (data.layout === "force") tellAsTheyCome(force(data));
  else tell(data.layout === "radial" ? radial(data) : layered(data), true);
});

const OFTEN = 250;

function tellAsTheyCome(rounds: Generator<Places>): void {
  let told = performance.now();
  let latest: Places = {};
  for (latest of rounds) {
    if (performance.now() - told < OFTEN) continue;
    tell(latest, false);
    told = performance.now();
  }
  tell(latest, true);
}

function tell(places: Places, last: boolean): void {
  postMessage({ places, last } satisfies Found);
}
