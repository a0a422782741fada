// The few pictures of the page, drawn as lines in the colour of the text.

const LINES = {
  undo: "M8 5 4 9l4 4M4 9h8a4.5 4.5 0 0 1 0 9h-2",
  redo: "m14 5 4 4-4 4M18 9h-8a4.5 4.5 0 0 0 0 9h2",
  close: "m6 6 10 10M16 6 6 16",
  search: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM14.5 14.5 19 19",
  filter: "M3 5h16M6 11h10M9 17h4",
  way: "M5 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM17 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 15h3a3 3 0 0 0 3-3v-2a3 3 0 0 1 2-3",
  table: "M3 5h16v12H3zM3 9h16M9 5v12",
  take: "M11 4v9m0 0 4-4m-4 4L7 9M4 15v3h14v-3",
  plus: "M11 5v12M5 11h12",
  copy: "M8 8h9v10H8zM5 14V4h9",
  out: "M12 4h6v6M18 4l-8 8M9 5H4v13h13v-5",
  up: "m6 13 5-5 5 5",
  down: "m6 9 5 5 5-5",
  sun:
    "M11 7.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM11 2v2M11 18v2M2 11h2M18 11h2M4.6 4.6 6 6M16 16l1.4 1.4M17.4 4.6 16 6M6 16l-1.4 1.4",
  moon: "M18 13A8 8 0 0 1 9 4a7.5 7.5 0 1 0 9 9z",
  system: "M3 4h16v11H3zM8 19h6M11 15v4",
} as const;

export function Icon({ name }: { name: keyof typeof LINES }) {
  return (
    <svg class="icon" viewBox="0 0 22 22" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}
