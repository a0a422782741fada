// What a layout is given and gives. Places in pixels at zoom 1, y upwards, as sigma has them.

import type { Layout } from "../../state";
import type { Place } from "../geometry";

export interface Placed extends Place {
  id: string;
  radius: number;
  /** Stays where it is: a person put it there, or it was there before what is new. */
  fixed: boolean;
}

export interface Task {
  layout: Layout;
  nodes: Placed[];
  edges: [source: string, target: string][];
  /** In the middle of the rings. */
  centre: string | null;
}

export type Places = Record<string, Place>;
