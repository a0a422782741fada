import { defineConfig } from "vite";

export default defineConfig({
  base: "/page/",
  build: { outDir: "../page", emptyOutDir: true, assetsInlineLimit: 0, license: { fileName: "licences.md" }, chunkSizeWarningLimit: 1000, target: "es2022" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
