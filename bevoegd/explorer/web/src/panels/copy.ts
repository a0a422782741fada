// What a person takes from the page: text on the clipboard, files, tables as CSV.

export type Cell = string | number | null;

/** Saves a text as a file of the person's own computer. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

export function saveBlob(name: string, content: Blob): void {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsv(head: string[], rows: Cell[][]): string {
  return [head, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvCell(value: Cell): string {
  if (typeof value === "number" || value === null) return String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves a table as CSV, with the mark by which spreadsheets know UTF-8. */
export function saveCsv(name: string, head: string[], rows: Cell[][]): void {
  saveText(name, "text/csv;charset=utf-8", `\uFEFF${toCsv(head, rows)}`);
}
