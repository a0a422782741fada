import { describe, expect, it } from "vitest";
import type { Edge, Node } from "../contract";
import { curve } from "./geometry";
import { edgeLook, nodeLook } from "./looks";
import { svgOf } from "./svg";

const PALETTE = { dark: false, ground: "#ffffff", ink: "#000000", quiet: "#555555", line: "#cccccc", accent: "#0000ff" };
const LOOK = { kind: "actor" as const, shape: "circle" as const, light: "#112233", dark: "#ddeeff" };
const words = (text: string) => ({ nl: text, en: text });

function node(unknown: Node["unknown"]): Node {
  return { id: "actor/a", kind: "actor", key: "a", name: words("A"), short: words("A"), type: null, unknown, neighbours: 9 };
}

function edge(more: Partial<Edge>): Edge {
  return {
    id: "e", source: "a", target: "b", category: "mandate", type: "power", stance: "asserted",
    statements: 1, confidence: 1, register_fact: false, grounded: true, judged: null, ...more,
  };
}

const line = (more: Partial<Edge>) => ({
  drawn: { ...edgeLook(edge(more)), edge: edge(more), colour: "#abcdef", label: "may <x>", bend: 0 },
  curve: curve({ x: 0, y: 0 }, { x: 300, y: 0 }, 0, 8, 8),
});

function picture(unknown: Node["unknown"], more: Partial<Edge> = {}, withWords = false): string {
  const look = nodeLook(node(unknown), LOOK as never, false);
  const shown = (x: number) => ({ drawn: { ...look, node: node(unknown), label: "A & B", hidden: 4 }, at: { x, y: 0 }, radius: 8 });
  return svgOf([shown(0), shown(300)], [line(more)], PALETTE, withWords, (text) => text.length * 6).text;
}

describe("svgOf", () => {
  it("fills what is known and leaves open what is not", () => {
    expect(picture(null)).toContain('fill="#112233" stroke="#ffffff"');
    expect(picture("unreviewed")).toContain('fill="#ffffff" stroke="#112233"');
    expect(picture("unfilled")).toContain(">?</text>");
  });

  it("dashes a mandate without ground, dots what is not asserted, and crosses a prohibition", () => {
    expect(picture(null)).not.toContain("stroke-dasharray");
    expect(picture(null, { grounded: false })).toContain('stroke-dasharray="6 4"');
    expect(picture(null, { stance: "asked", grounded: false })).toContain('stroke-dasharray="2 3"');
    expect(picture(null, { type: "prohibition" })).toContain('stroke-width="2.2"');
  });

  it("escapes names and words, and counts what is not drawn", () => {
    const text = picture(null, {}, true);
    expect(text).toContain("A &amp; B +4");
    expect(text).toContain("may &lt;x&gt;");
    expect(picture(null)).not.toContain("may &lt;x&gt;");
  });
});
