// What one side of a comparison holds: modalities that open their evidence, ground and conditions.

import { say } from "../words";
import { Values } from "./Cell";
import type { Side } from "./compare";
import { ModalityButton } from "./modalities";
import { WORDS } from "./words";

export function SideShown({ side, competence }: { side: Side; competence: string | null }) {
  const { actor, modalities, grounds, conditions, empty } = side;
  if (modalities.length === 0 || !actor || !competence) return <span class="unknown-value">{say(empty)}</span>;
  return (
    <div class="held">
      <div class="row wrap">{modalities.map((modality) => <ModalityButton key={modality} actor={actor} competence={competence} modality={modality} />)}</div>
      <div class="part">
        <span class="part-name">{say(WORDS.grounds)}</span>
        {grounds.length > 0 ? <Values column="grounds" values={grounds} /> : <span class="unknown-value">{say(WORDS.noneNamed)}</span>}
      </div>
      {conditions.length > 0 && <div class="part"><span class="part-name">{say(WORDS.conditions)}</span><Values column="conditions" values={conditions} /></div>}
    </div>
  );
}
