// The kinds of actor in words; ids as in extract/register/actors.

import type { Words } from "../contract";
import { say } from "../words";

export const ACTOR_KINDS: Record<string, Words> = {
  government: { nl: "regering", en: "government" },
  minister: { nl: "minister", en: "minister" },
  ministry: { nl: "ministerie", en: "ministry" },
  parliament: { nl: "parlement", en: "parliament" },
  "parliamentary-committee": { nl: "Kamercommissie", en: "parliamentary committee" },
  "cabinet-committee": { nl: "onderraad of ministeriële commissie", en: "cabinet committee" },
  "official-committee": { nl: "ambtelijke commissie", en: "official committee" },
  "intelligence-service": { nl: "inlichtingendienst", en: "intelligence service" },
  police: { nl: "politie", en: "police" },
  prosecution: { nl: "openbaar ministerie", en: "prosecution" },
  court: { nl: "rechter", en: "court" },
  military: { nl: "krijgsmacht", en: "military" },
  "oversight-body": { nl: "toezichthouder op diensten", en: "oversight body" },
  audit: { nl: "rekenkamer", en: "audit" },
  regulator: { nl: "toezichthouder", en: "regulator" },
  csirt: { nl: "CSIRT", en: "CSIRT" },
  coordinator: { nl: "coördinator", en: "coordinator" },
  "crisis-body": { nl: "crisisorganisatie", en: "crisis body" },
  advisory: { nl: "adviesorgaan", en: "advisory body" },
  "local-authority": { nl: "decentrale overheid", en: "local authority" },
  "eu-body": { nl: "EU-orgaan", en: "EU body" },
  "nato-body": { nl: "NAVO-orgaan", en: "NATO body" },
  "international-body": { nl: "internationale organisatie", en: "international body" },
  role: { nl: "rol uit EU-recht", en: "role of EU law" },
  "general-role": { nl: "algemene rol", en: "general role" },
};

export function actorKind(kind: string): string {
  const words = ACTOR_KINDS[kind];
  return words ? say(words) : kind;
}
