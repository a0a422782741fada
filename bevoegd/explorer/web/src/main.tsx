import { render } from "preact";
import { App } from "./App";
import { open } from "./state";
import "./styles.css";

render(<App />, document.getElementById("app")!);
void open();
