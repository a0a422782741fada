// The scene as a still picture: to save it, and to see it before it can be moved.

import { view } from "../state";
import { type Framing, framing } from "./camera";
import type { Place } from "./geometry";
import { linesOf } from "./lines";
import { font } from "./palette";
import { placeOf } from "./places";
import type { Scene } from "./scene";
import { type Picture, type WidthOf, svgOf } from "./svg";

/** A scene with its nodes at these places, their radii `scale` times as large. */
export function pictureOf(scene: Scene, at: Map<string, Place>, scale: number): Picture {
  const nodes = [...scene.nodes].map(([id, node]) => ({ drawn: node, at: at.get(id)!, radius: node.radius * scale }));
  return svgOf(nodes, linesOf(scene, at, scale), scene.palette, view.peek().edgeLabels, widthOf());
}

export async function imageOf({ text }: Picture): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

/** Shows a scene whose nodes have their places in a frame, as the stage does; it takes the place of an earlier picture. */
export async function showStill(frame: HTMLElement, scene: Scene): Promise<HTMLImageElement | null> {
  const image = scene.nodes.size > 0 ? await framed(frame, scene) : null;
  frame.querySelector(".canvas-still")?.remove();
  if (image) frame.append(image);
  return image;
}

async function framed(frame: HTMLElement, scene: Scene): Promise<HTMLImageElement> {
  const size = { width: frame.clientWidth, height: frame.clientHeight };
  const ids = [...scene.nodes.keys()];
  const shown = framing(ids.map(placeOf), size);
  const at = new Map(ids.map((id) => [id, onScreen(placeOf(id), shown, size)]));
  const picture = pictureOf(scene, at, 1 / Math.sqrt(shown.ratio));
  const image = await imageOf(picture);
  Object.assign(image, { className: "canvas-still", alt: "" });
  Object.assign(image.style, { left: `${picture.corner.x}px`, top: `${picture.corner.y}px` });
  return image;
}

function onScreen({ x, y }: Place, { middle, ratio }: Framing, { width, height }: { width: number; height: number }): Place {
  return { x: width / 2 + (x - middle.x) / ratio, y: height / 2 - (y - middle.y) / ratio };
}

function widthOf(): WidthOf {
  const context = document.createElement("canvas").getContext("2d")!;
  return (text, size) => {
    context.font = font(size);
    return context.measureText(text).width;
  };
}
