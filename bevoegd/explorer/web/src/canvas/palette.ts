// The colours of the ground, the words and the marks of the drawing, on light and on dark, and their letters.

export interface Palette {
  dark: boolean;
  ground: string;
  ink: string;
  quiet: string;
  line: string;
  accent: string;
}

export const LIGHT: Palette = { dark: false, ground: "#f5f6f8", ink: "#18212b", quiet: "#525e6b", line: "#c3ccd5", accent: "#124e8f" };
export const DARK: Palette = { dark: true, ground: "#12161b", ink: "#e7ebef", quiet: "#a8b3be", line: "#3b4651", accent: "#8fc0ff" };

export const FAMILY = "system-ui, 'Noto Sans', 'Liberation Sans', sans-serif";

/** As a canvas has it. */
export function font(size: number, weight = 400): string {
  return `${weight} ${size}px ${FAMILY}`;
}
