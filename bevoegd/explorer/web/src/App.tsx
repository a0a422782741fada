// The frame of the page: a bar on top, what can be seen in the middle, what is selected beside it.

import { Canvas } from "./canvas/Canvas";
import { view } from "./state";

export function App() {
  return <main>{view.value.screen === "graph" && <Canvas />}</main>;
}
