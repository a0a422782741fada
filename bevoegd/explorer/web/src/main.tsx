import { open } from "./state";
import "./styles.css";

void open(); // the server looks while the browser loads what shows its answer
void import("./App").then(({ appear }) => appear(document.getElementById("app")!));
