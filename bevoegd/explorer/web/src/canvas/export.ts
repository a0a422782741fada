// Saves the drawing as a picture or as data.

import { saveBlob, saveText } from "../panels/copy";
import { drawn, view } from "../state";
import { graphmlOf } from "./graphml";
import { font } from "./palette";
import { scene } from "./scene";
import { stage } from "./stage";
import { type Picture, type WidthOf, svgOf } from "./svg";

const NAME = "bevoegd";
const SHARP = 2;
/** Browsers draw no larger pictures, in pixels a side. */
const LARGEST = 8192;

/** The drawing as pixels, twice as sharp as on the screen. */
export async function savePng(): Promise<void> {
  const picture = pictured();
  if (picture) saveBlob(`${NAME}.png`, await pngOf(picture));
}

export function saveSvg(): void {
  const picture = pictured();
  if (picture) saveText(`${NAME}.svg`, "image/svg+xml", picture.text);
}

export function saveGraphml(): void {
  if (drawn.value) saveText(`${NAME}.graphml`, "application/graphml+xml", graphmlOf(drawn.value));
}

/** The server's answer: nodes, lines, and the queries that found them. */
export function saveJson(): void {
  if (drawn.value) saveText(`${NAME}.json`, "application/json", JSON.stringify(drawn.value, null, 2));
}

function pictured(): Picture | null {
  const shown = stage.value;
  if (!shown) return null;
  const at = shown.onScreen();
  const nodes = [...scene.value.nodes].map(([id, node]) => ({ drawn: node, at: at.get(id)!, radius: shown.radius(id) }));
  return svgOf(nodes, shown.curves(), scene.value.palette, view.value.edgeLabels, measure());
}

function measure(): WidthOf {
  const context = document.createElement("canvas").getContext("2d")!;
  return (text, size) => {
    context.font = font(size);
    return context.measureText(text).width;
  };
}

async function pngOf({ width, height, text }: Picture): Promise<Blob> {
  const scale = Math.min(SHARP, LARGEST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), "image/png"));
}
