import { expect, it } from "vitest";
import type { Edge, Graph, Node } from "../contract";
import { graphmlOf } from "./graphml";
import { escaped } from "./markup";

const words = (nl: string, en: string) => ({ nl, en });
const node: Node = {
  id: "actor/a", kind: "actor", key: "a", name: words("A & <B>", "A \"quoted\""), short: words("A", "A"),
  type: null, unknown: "unfilled", neighbours: 3,
};
const edge: Edge = {
  id: "power|asserted|actor/a|actor/a", source: "actor/a", target: "actor/a", category: "mandate", type: "power", stance: "asserted",
  statements: 2, confidence: 0.8, register_fact: false, grounded: false, judged: null,
};
const graph: Graph = { nodes: [node], edges: [edge], complete: true, cypher: [] };

it("escapes what XML would read as markup and leaves out what it has no place for", () => {
  expect(escaped('a<b> & "c"\u0000\u{1F600}')).toBe("a&lt;b&gt; &amp; &quot;c&quot;\u{1F600}");
});

it("writes names, kinds, statements and confidence, and leaves out what is not known", () => {
  const text = graphmlOf(graph);
  expect(text).toContain('<data key="node-name_nl">A &amp; &lt;B&gt;</data>');
  expect(text).toContain('<data key="node-unknown">unfilled</data>');
  expect(text).toContain('<data key="edge-statements">2</data><data key="edge-confidence">0.8</data>');
  expect(text).toContain('<data key="edge-grounded">false</data>');
  expect(text).not.toContain("node-type\">");
  expect(text).not.toContain('<data key="edge-judged">');
});

it("declares every key that it uses", () => {
  const text = graphmlOf(graph);
  const used = [...text.matchAll(/<data key="([\w-]+)"/g)].map(([, key]) => key);
  for (const key of used) expect(text).toContain(`<key id="${key}"`);
});
