// Modalities as a person sees them: a letter on a colour, and buttons that open the evidence.

import type { EdgeRequest, Words } from "../contract";
import { fill } from "../panels/names";
import { select, view } from "../state";
import { say } from "../words";
import { MODALITIES, type Modality } from "./modality";
import { nameOf } from "./named";
import { WORDS } from "./words";

const LETTERS: Record<Modality, Words> = {
  power: { nl: "B", en: "P" }, duty: { nl: "P", en: "D" }, task: { nl: "T", en: "T" },
  practice: { nl: "R", en: "R" }, prohibition: { nl: "V", en: "X" },
};

/** A letter on the colour of a modality. */
export function Letter({ modality }: { modality: Modality }) {
  return <span class={`letter ${modality}`} aria-hidden="true">{say(LETTERS[modality])}</span>;
}

export function mandate(actor: string, competence: string, modality: Modality): Omit<EdgeRequest, "filters"> {
  return { source: `actor/${actor}`, target: `competence/${competence}`, type: modality, stance: "asserted" };
}

interface Props {
  actor: string;
  competence: string;
  modality: Modality;
}

/** Whether the evidence of a mandate is open beside the screen. */
function isOpen(edge: Omit<EdgeRequest, "filters">): boolean {
  const { selection } = view.value;
  return selection !== null && "edge" in selection && JSON.stringify(selection.edge) === JSON.stringify(edge);
}

/** A modality of a mandate; a click opens its evidence beside the screen. */
export function ModalityButton({ actor, competence, modality }: Props) {
  const edge = mandate(actor, competence, modality);
  const words = say(WORDS[modality]);
  return (
    <button type="button" class="modality" aria-pressed={isOpen(edge)} title={fill(WORDS.openEvidence, { what: words })} onClick={() => select({ edge })}>
      <Letter modality={modality} />{words}
    </button>
  );
}

/** The competence of a mandate; a click opens the mandate's evidence beside the screen. */
export function CompetenceButton({ actor, competence, modality }: Props) {
  const edge = mandate(actor, competence, modality);
  const words = nameOf(edge.target);
  return (
    <button type="button" class="thing" aria-pressed={isOpen(edge)} title={fill(WORDS.openEvidence, { what: words })} onClick={() => select({ edge })}>
      {words}
    </button>
  );
}

export function ModalityLegend() {
  return (
    <ul class="letters" aria-label={say(WORDS.letters)}>
      {MODALITIES.map((modality) => <li key={modality}><Letter modality={modality} />{say(WORDS[modality])}</li>)}
    </ul>
  );
}
