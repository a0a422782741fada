// Dutch words for the columns and parameters of the library, and for the fixed values in its answers; the library has English ones.

import { actorKinds } from "../panels/names";
import { language } from "../state";
import { say } from "../words";

const HEADINGS: Record<string, string> = {
  about: "gaat over", act: "handeling", actor: "actor", actors: "actoren", acts: "handelingen", after: "volgt op",
  alone: "alleen", also_without_ground: "ook zonder grondslag", answers: "beantwoordt", appointed_by: "benoemd door",
  appointer: "benoemer", appointers: "benoemers", asked: "gevraagd", askers: "vragenstellers", at_least: "ten minste",
  below: "lager dan", broader: "ruimer begrip", change: "verandering", changes: "veranderingen", citations: "verwijzingen",
  cited: "verwijst naar", citing: "verwijzende documenten", competence: "bevoegdheid", competences: "bevoegdheden",
  condition: "voorwaarde", conditions: "voorwaarden", confidence: "zekerheid", date: "datum", declined: "niet beantwoord",
  differs: "verschilt in", document: "document", documents: "documenten", duties: "plichten",
  duties_to_tell: "plichten om te melden", elsewhere: "toestemming elders", end: "einde", eu_act: "EU-besluit",
  eu_name: "naam van het EU-besluit", eu_provision: "bepaling van het EU-besluit", eu_provisions: "bepalingen van EU-besluiten",
  example: "voorbeeldzin", fact: "gegeven", filled_by: "vervuld door", first: "eerste",
  first_conditions: "voorwaarden van de eerste", first_grounds: "grondslag van de eerste", first_modalities: "eerste actor",
  for_what: "waarvoor", forbidden: "ook verboden", found: "gevonden in", from: "van",
  from_conditions: "voorwaarden in de oude regeling", from_grounds: "grondslag in de oude regeling",
  from_modality: "in de oude regeling", from_name: "naam van de eerste", from_words: "woorden van de oude regeling",
  gap: "lacune", given_by: "gegeven door", given_if: "gegeven onder voorwaarde", givers: "wie toestemt", gives: "geeft",
  ground: "grondslag", grounds: "grondslagen", held_above: "ruimer bevoegd", held_by: "gehouden door", holder: "houder",
  holder_name: "naam van de houder", holders: "houders", how: "hoe", id: "id", implemented_by: "uitgevoerd door",
  in_force_from: "van kracht vanaf", in_force_to: "van kracht tot", informed_by: "ingelicht door", jaccard: "overlap (Jaccard)",
  kind: "soort", language: "taal", lapsed: "vervallen", law: "regeling", law_actors: "actoren in de wet",
  law_competences: "bevoegdheden in de wet", law_conditions: "voorwaarden in de wet", law_modality: "volgens de wet",
  law_name: "naam van de regeling", law_words: "woorden van de wet", laws: "regelingen", level: "trap", low: "onzeker gelezen",
  mandate: "mandaat", mandates: "mandaten", maximum: "ten hoogste", mentions: "vermeldingen", minimum: "ten minste",
  ministers: "ministers", modalities: "hoe", modality: "hoe", most: "hoogstens", moved_from: "overgegaan van",
  moved_to: "overgegaan naar", must_tell: "moet melden", name: "naam", name_en: "Engelse naam", name_nl: "Nederlandse naam",
  names: "namen", national_law: "nationale regeling", national_provision: "nationale bepaling", near: "nabij", new: "nieuw",
  new_from: "nieuw vanaf", new_name: "nieuwe naam", not_asserted: "niet gesteld", now_held_by: "nu gehouden door",
  numbers: "nummers", old: "oud", old_mandates: "oude mandaten", old_name: "oude naam", old_to: "oud tot",
  only_actor: "alleen de eerste", only_other: "alleen de ander", other: "ander", other_name: "naam van de ander",
  others: "andere", overseen_by: "onder toezicht van", overseer: "toezichthouder", overseers: "toezichthouders",
  oversees: "ziet toe op", oversight: "toezicht", oversight_under_laws: "toezicht onder deze wetten", parliament: "parlement",
  passage: "passage", passages: "passages", path: "weg", permission: "toestemming", phrases: "woorden", place: "plaats",
  powers: "bevoegdheden", practices: "praktijken", prohibited: "verboden voor", prohibitions: "verboden", provision: "bepaling",
  question: "vraag", questions: "vragen", read: "gelezen", references: "verwijzingen", related: "verwant toezicht",
  relation: "verband", relations: "verbanden", replaced_by: "vervangen door", reports_to: "rapporteert aan",
  responsible: "verantwoordelijk", role: "rol", role_in: "rol in", roles: "rollen", rule: "leesregel",
  same_law: "zelfde regeling", says: "zegt", scenario: "scenario", score: "score", second: "tweede",
  second_conditions: "voorwaarden van de tweede", second_grounds: "grondslag van de tweede", second_modalities: "tweede actor",
  sentences: "zinnen", shared: "gedeeld", shared_with: "gedeeld met", since: "sinds", source: "bron",
  source_name: "naam van de bron", speaker: "spreker", stance: "hoe gezegd", start: "begin", statements_made: "uitspraken",
  states: "toestand", status: "toestand", stays_under: "blijft onder", step: "stap", step_en: "stap (Engels)", step_nl: "stap",
  steps: "stappen", successors: "opvolgers", supervisors: "toezichthouders", supports_alone: "draagt alleen", target: "doel",
  target_name: "naam van het doel", tasks: "taken", tells: "informeert", then: "daarna", thresholds: "drempels", times: "keren",
  title: "titel", to: "naar", to_conditions: "voorwaarden in de nieuwe regeling", to_grounds: "grondslag in de nieuwe regeling",
  to_modality: "in de nieuwe regeling", to_name: "naam van de tweede", to_words: "woorden van de nieuwe regeling",
  top: "bovenste", towards: "jegens", type: "soort", types: "soorten", uncertain: "onzeker", until: "tot", value: "waarde",
  verb: "werkwoord", verdict: "uitkomst", ways: "wegen", width: "reikwijdte", with_statement: "deel met uitspraak",
  withheld: "onthouden", withheld_by: "onthouden door", withheld_if: "onthouden onder voorwaarde", withholds: "onthoudt",
  wording_from: "tekst geldt sinds", words: "woorden",
};

const VALUES: Record<string, string> = {
  power: "bevoegdheid", duty: "plicht", task: "taak", prohibition: "verbod", practice: "praktijk",
  asserted: "gesteld", asked: "gevraagd", denied: "ontkend", declined: "niet beantwoord",
  both: "beide", "only first": "alleen de eerste", "only second": "alleen de tweede", neither: "geen van beide",
  came: "kwam erbij", went: "verviel", unknown: "onbekend", gained: "verkregen", lost: "verloren", moved: "verplaatst",
  modality: "anders toegekend", conditions: "andere voorwaarden",
  yes: "ja", no: "nee", register: "register", text: "tekst", same: "gelijk", narrower: "nauwer", broader: "ruimer",
  supported: "gedekt", contradicted: "tegengesproken", unsupported: "niet gedekt",
  "no supervisor": "geen toezicht", "not named": "niet genoemd", "in force": "van kracht", ended: "beëindigd",
  replaced: "vervangen", "not yet in force": "nog niet van kracht", statute: "wet", "eu-act": "EU-besluit",
  parliament: "parlement", report: "rapport",
};

const FAMILIES: Record<string, string> = {
  "who-may": "wie mag wat", boundaries: "grenzen en overlap", chains: "ketens", change: "verandering", gaps: "lacunes",
  evidence: "bewijs", "words-and-law": "woorden en wet",
};

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inLanguage(dutch: Record<string, string>, word: string): string {
  return language.value === "nl" ? (dutch[word] ?? word) : word;
}

/** The heading of a column or parameter: 'Toezichthouders', 'Overseers'; as the library has it, where it is of one's own. */
export function heading(name: string): string {
  return sentenceCase(inLanguage(HEADINGS, name).replaceAll("_", " "));
}

/** A fixed value of an answer in the page's language, such as a modality or a kind of actor; other text stays as it is. */
export function valueWord(value: string, column = ""): string {
  const kind = column === "kind" ? actorKinds()[value] : undefined;
  return kind ? say(kind) : inLanguage(VALUES, value);
}

/** The name of a family of questions. */
export function familyName(family: string): string {
  return sentenceCase(inLanguage(FAMILIES, family).replaceAll("-", " "));
}

const UNREVIEWED = /^not reviewed: (.*)$/s;
const LOW = /^low confidence \(([\d.]+)\)$/;

/** A doubt of the library in the page's language. */
export function doubtWord(doubt: string): string {
  if (language.value === "en") return doubt;
  if (UNREVIEWED.test(doubt)) return doubt.replace(UNREVIEWED, "niet nagezien: $1");
  if (LOW.test(doubt)) return doubt.replace(LOW, "lage zekerheid ($1)");
  return doubt.startsWith("rests on no sentence") ? "berust op geen zin: op het register, of op wat geen tekst zegt" : doubt;
}
