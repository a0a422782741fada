// The drawing itself: nodes and names by sigma, lines below and marks above them on canvases of their own.

import Graph from "graphology";
import type { CameraState } from "sigma/types";
import { view } from "../state";
import { type Lit, byKeyboard, focused, lit, selectedEdge, selectedNode } from "./attention";
import { type Place, distance, isSeen } from "./geometry";
import { type Line, linesOf } from "./lines";
import { type Marked, badgeBox } from "./marks";
import { Painter } from "./painter";
import { isPinned, placeOf } from "./places";
import { type NodeAttributes, PRIMITIVES, STYLES } from "./primitives";
import type { DrawnNode, Scene } from "./scene";
import { StillSigma } from "./still";

const MANY_FADED = 1500;
/** The words of so many lines at a node would not be read. */
const MANY_LIT = 40;
/** Smaller nodes, in pixels, have no name. */
const LEAST_NAMED = 3;
const NEAR_LINE = 6;
const SETTINGS = {
  renderLabels: false, autoRescale: false, itemSizesReference: "screen", enableCameraRotation: false, enableNodeDrag: true, stagePadding: 0,
  minCameraRatio: 0.08, maxCameraRatio: 40,
  nodePickingPadding: 3, doubleClickZoomingRatio: 1, zoomDuration: 160, inertiaDuration: 0,
} as const;
const OPTIONS = { primitives: PRIMITIVES, styles: STYLES, settings: SETTINGS, customNodeState: { isFaded: false } };

export class Stage {
  readonly sigma: StillSigma;
  private readonly painter: Painter;
  private lines: Line[] = [];
  private drawnAt = "";
  private changes = 0;
  private faded = new Set<string>();

  constructor(
    container: HTMLElement,
    private scene: Scene,
    camera: CameraState | null,
  ) {
    this.sigma = new StillSigma(new Graph(), container, OPTIONS);
    this.painter = new Painter(this.sigma);
    if (camera) this.sigma.getCamera().setState(camera);
    this.sigma.on("afterRender", () => this.drawRest());
    this.sigma.on("nodeDrag", () => (this.changes += 1));
    this.sigma.resize(true);
    this.show(scene);
  }

  /** Draws these nodes and lines, the nodes where they stand. */
  show(scene: Scene): void {
    this.scene = scene;
    const graph = this.sigma.getGraph();
    for (const id of graph.nodes()) if (!scene.nodes.has(id)) graph.dropNode(id);
    for (const [id, drawn] of scene.nodes) {
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, looksOf(drawn, scene));
      else graph.addNode(id, { ...placeOf(id), ...looksOf(drawn, scene) });
    }
    this.changes += 1;
    this.sigma.refresh();
  }

  /** Puts nodes at places, in pixels at zoom 1. */
  move(places: Iterable<[string, Place]>): void {
    const graph = this.sigma.getGraph();
    const to = new Map(places);
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...to.get(id) }), { attributes: ["x", "y"] });
    this.changes += 1;
  }

  /** Where nodes are drawn, in pixels at zoom 1. */
  places(): Map<string, Place> {
    return new Map(this.sigma.getGraph().mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** Where nodes are drawn, in pixels from the left top of the drawing. */
  onScreen(): Map<string, Place> {
    return new Map(this.sigma.getGraph().mapNodes((id, place) => [id, this.sigma.graphToViewport(place)]));
  }

  /** The radius of a node as drawn, in pixels. */
  radius(id: string): number {
    return this.sigma.scaleSize(this.scene.nodes.get(id)!.radius);
  }

  /** The line under a point; of several, the one on top. */
  lineAt(point: Place): Line | null {
    return this.lines.findLast((line) => near(line, point) && distance(line.curve, point) <= NEAR_LINE) ?? null;
  }

  /** Makes what is lit stand out and the rest step back. */
  light({ nodes }: Lit): void {
    const ids = [...this.scene.nodes.keys()];
    const fades = nodes.size > 0 && ids.length <= MANY_FADED;
    this.fade(new Set(fades ? ids.filter((id) => !nodes.has(id)) : []));
    this.drawAttention();
  }

  private fade(faded: Set<string>): void {
    const back = [...this.faded].filter((id) => !faded.has(id) && this.scene.nodes.has(id));
    const gone = [...faded].filter((id) => !this.faded.has(id));
    if (back.length > 0) this.sigma.setNodesState(back, { isFaded: false });
    if (gone.length > 0) this.sigma.setNodesState(gone, { isFaded: true });
    this.faded = faded;
  }

  /** Draws the rest where sigma drew nodes elsewhere than before. */
  private drawRest(): void {
    const { x, y, ratio } = this.sigma.getCamera();
    const { width, height } = this.sigma.getDimensions();
    const now = [x, y, ratio, width, height, this.changes].join(" ");
    if (now !== this.drawnAt) {
      this.drawnAt = now;
      this.lines = linesOf(this.scene, this.onScreen(), this.sigma.scaleSize(1)).filter((line) => isSeen(line.curve, width, height));
      this.painter.drawLines(this.lines);
      this.drawAttention();
    }
    this.sigma.isDrawn();
  }

  private drawAttention(): void {
    const { nodes, edges } = lit.peek();
    const chosen = new Set(edges);
    const lines = this.lines.filter((line) => chosen.has(line.drawn));
    const others = view.peek().edgeLabels && nodes.size === 0 ? this.lines.filter((line) => !chosen.has(line.drawn)) : [];
    this.painter.drawLit(lines, nodes.size > 0);
    this.painter.drawText(this.marked(), [...(lines.length <= MANY_LIT ? lines : []), ...others], this.scene.palette);
  }

  /** The nodes as they are marked, the most important first; small ones only where something is said of them. */
  private marked(): Marked[] {
    const [selected, at] = [selectedNode.peek(), byKeyboard.peek() ? focused.peek() : null];
    const edge = selectedEdge.peek()?.edge;
    const ends = new Set([edge?.source, edge?.target]);
    const nodes = [...this.onScreen()].map(([id, place]) => {
      const [drawn, radius] = [this.scene.nodes.get(id)!, this.radius(id)];
      const always = id === selected || id === at || ends.has(id);
      const state = { selected: id === selected, focused: id === at, pinned: isPinned(id), faded: this.faded.has(id), always };
      return { drawn, at: place, radius, badge: badgeBox(drawn, place, radius), lit: lit.peek().nodes.has(id), ...state };
    });
    const told = ({ always, pinned, lit, radius }: Marked) => always || pinned || lit || radius >= LEAST_NAMED;
    const weight = (node: Marked) => (node.always ? 2000 : node.lit ? 1000 : 0) + node.radius;
    return nodes.filter(told).sort((a, b) => weight(b) - weight(a));
  }
}

/** Whether a point lies in the frame around a line. */
function near({ curve: { from, via, to } }: Line, { x, y }: Place): boolean {
  const within = (at: number, ...ends: number[]) => at >= Math.min(...ends) - NEAR_LINE && at <= Math.max(...ends) + NEAR_LINE;
  return within(x, from.x, via.x, to.x) && within(y, from.y, via.y, to.y);
}

function looksOf({ shape, radius, colour, open }: DrawnNode, { palette }: Scene): Omit<NodeAttributes, "x" | "y"> {
  return { shape, size: radius, rim: open ? colour : palette.ground, fill: open ? palette.ground : colour };
}
