// The five modalities of a mandate, in the order of the legend.

export const MODALITIES = ["power", "duty", "task", "practice", "prohibition"] as const;
export type Modality = (typeof MODALITIES)[number];

/** The modalities in a list or in words such as 'duty, power', in the order of the legend. */
export function modalitiesIn(written: unknown): Modality[] {
  const names = Array.isArray(written) ? written : String(written ?? "").split(", ");
  return MODALITIES.filter((modality) => names.includes(modality));
}
