// What a person writes beside a query, and what a value of its answer is as text.

/** The parameters that JSON holds; null where it is no JSON object. */
export function parametersOf(written: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(written.trim() || "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export function cellText(value: unknown): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
