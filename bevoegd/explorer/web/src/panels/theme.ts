// Light or dark: what a person chose in this browser, else what the system asks.

import { computed, effect, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";
export const THEMES: Theme[] = ["system", "light", "dark"];

const KEPT_AS = "bevoegd-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const systemDark = signal(system.matches);

export const theme = signal<Theme>(THEMES.find((name) => name === localStorage.getItem(KEPT_AS)) ?? "system");
export const dark = computed(() => (theme.value === "system" ? systemDark.value : theme.value === "dark"));

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem(KEPT_AS, chosen);
}

/** Keeps `<html data-theme>` at the theme. */
export function followTheme(): void {
  system.addEventListener("change", (event) => (systemDark.value = event.matches));
  effect(() => {
    document.documentElement.dataset.theme = dark.value ? "dark" : "light";
  });
}
