import { render } from "preact";
import { App } from "./App";
import { followView } from "./panels/page";
import { open } from "./state";
import "./styles.css";
import "./panels/frame.css";
import "./panels/panels.css";

render(<App />, document.getElementById("app")!);
followView();
void open();
