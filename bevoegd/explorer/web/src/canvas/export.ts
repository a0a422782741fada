// Saves the drawing as a picture or as data.

import { saveBlob, saveText } from "../panels/copy";
import { drawn } from "../state";
import { stage } from "./current";
import { graphmlOf } from "./graphml";
import { imageOf, pictureOf } from "./picture";
import { scene } from "./scene";
import type { Picture } from "./svg";

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
  return shown && pictureOf(scene.value, shown.onScreen(), shown.sigma.scaleSize(1));
}

async function pngOf(picture: Picture): Promise<Blob> {
  const { width, height } = picture;
  const scale = Math.min(SHARP, LARGEST / Math.max(width, height));
  const image = await imageOf(picture);
  const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), "image/png"));
}
