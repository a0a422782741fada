import { readFileSync, readdirSync } from "node:fs";
import { type Plugin, defineConfig } from "vite";

/** Puts the licences of all packages that the page may hold beside it. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle() {
      const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
      const used = Object.keys(packages).filter((path) => path && !packages[path].dev).sort();
      const source = used.map((path) => `# ${path.slice("node_modules/".length)} ${packages[path].version}\n\n${licence(path, packages[path].license)}`);
      this.emitFile({ type: "asset", fileName: "licences.md", source: source.join("\n\n") });
    },
  };
}

function licence(folder: string, name: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(`${folder}/${file}`, "utf8").trim() : name;
}

export default defineConfig({
  base: "/page/",
  plugins: [licences()],
  build: { outDir: "../page", emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1000, target: "es2022" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
