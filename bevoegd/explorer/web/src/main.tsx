import { followTheme } from "./panels/theme";
import { open } from "./state";
import "./styles.css";

followTheme(); // before anything is seen
void open(); // the server looks while the browser loads what shows its answer
void import("./App").then(({ appear }) => appear(document.getElementById("app")!));
