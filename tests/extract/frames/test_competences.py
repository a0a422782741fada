"""Which competence an act falls under: the phrases as data, and whole sentences through the pipeline."""

import re
from collections import Counter
from itertools import product
from typing import cast

import pytest

from extract.components import load_pipeline
from extract.documents import read_text
from extract.documents.model import Language
from extract.frames.acts import DIRECT, HEAD, Act
from extract.frames.competences import OTHER, classify
from extract.pipeline import Extractor
from extract.register import load_register
from extract.rules import load_rules
from extract.statement import Statement
from extract.syntax import Sentence, Token

PHRASES = [
    (competence, language, phrase)
    for competence, by_language in load_rules("competences").items()
    for language, phrases in by_language.items()
    for phrase in phrases
]


def wordings(phrase: str) -> list[tuple[str, ...]]:
    """The phrase in each of its wordings, stars left out: "stel*|geef regel*" gives ("stel", "regel") and ("geef", "regel")."""
    return list(product(*(word.replace("*", "").split("|") for word in phrase.rstrip("!").split())))


def act(language: str, words: tuple[str, ...], head: int) -> Act:
    """An act of nothing but these words: one its head, the others its objects."""
    sentence = Sentence(language, " ".join(words))
    sentence.tokens = [Token(doc=sentence, i=i, text=word, lower_=word.lower()) for i, word in enumerate(words)]
    return Act(sentence[head], {i: HEAD if i == head else DIRECT for i in range(len(words))})


def test_competences_and_languages_are_known() -> None:
    assert {competence for competence, _, _ in PHRASES} <= {*load_register().competences, OTHER}
    assert {language for _, language, _ in PHRASES} == {"nl", "en"}


@pytest.mark.parametrize(("competence", "language", "phrase"), PHRASES)
def test_phrase_is_well_formed(competence: str, language: str, phrase: str) -> None:
    assert re.fullmatch(r"[\w*-]+(\|[\w*-]+)*( [\w*-]+(\|[\w*-]+)*)*!?", phrase), phrase
    for words in wordings(phrase):
        tokens = [token.text for token in load_pipeline(language).make_doc(" ".join(words))]
        assert tokens == list(words), "the tokeniser splits a word of this phrase: it never matches"


@pytest.mark.parametrize(("competence", "language", "phrase"), PHRASES)
def test_phrase_wins_on_its_own_words(competence: str, language: str, phrase: str) -> None:
    acts = (act(language, words, head) for words in wordings(phrase) for head in range(len(words)))
    assert any(classify(found) == competence for found in acts), "another phrase always wins: this one is dead"


def test_no_words_stand_twice() -> None:
    places = Counter((language, frozenset(words)) for _, language, phrase in PHRASES for words in set(wordings(phrase)))
    assert not {words: times for words, times in places.items() if times > 1}


def competences(text: str, language: str) -> set[str]:
    """The competences of the mandates in a sentence of a statute."""
    document = read_text(text, id="x", language=cast(Language, language), kind="statute")
    records = Extractor(load_register()).records(document)
    return {record.competence or "" for record in records if isinstance(record, Statement) and record.kind == "mandate"}


DUTCH = [
    ("De korpschef houdt rekening met de richtlijnen van het college.", "other"),
    ("De fabrikant moet voldoen aan de eisen van dit hoofdstuk.", "other"),
    ("De Minister van Defensie kan de termijn eenmaal verlengen.", "other"),
    ("De AIVD is bevoegd inlichtingen in te winnen.", "intelligence"),
    ("De MIVD heeft tot taak onderzoek te verrichten naar spionage en sabotage.", "threat-investigation"),
    ("De AIVD heeft tot taak onderzoek te verrichten betreffende andere landen.", "foreign-intelligence"),
    ("De AIVD kan een digitale aanval attribueren.", "attribution"),
    ("De NCTV analyseert de dreigingen voor vitale processen.", "threat-assessment"),
    ("Het NCSC stelt jaarlijks een dreigingsanalyse op.", "threat-assessment"),
    ("De essentiële entiteit voert een risicobeoordeling uit.", "threat-assessment"),
    ("De AIVD verricht veiligheidsonderzoeken naar kandidaten.", "security-screening"),
    ("De politie kan gegevens verzamelen over verdachten.", "data-collection"),
    ("De gemeente verwerkt persoonsgegevens van bewoners.", "data-collection"),
    ("De AIVD vernietigt de gegevens na een jaar.", "data-collection"),
    ("De MIVD is bevoegd gesprekken af te luisteren.", "interception"),
    ("De AIVD is bevoegd binnen te dringen in een geautomatiseerd werk.", "hacking"),
    ("De AIVD is bevoegd personen te observeren.", "surveillance"),
    ("De politie kan de woning doorzoeken.", "search"),
    ("De AIVD heeft tot taak maatregelen te bevorderen ter bescherming van vitale diensten.", "protective-measures"),
    ("De Koninklijke Marechaussee heeft tot taak het bewaken en beveiligen van objecten.", "guarding"),
    ("De essentiële entiteit neemt passende technische maatregelen.", "risk-management"),
    ("De aanbieder beperkt de risico's voor zijn netwerk.", "risk-management"),
    ("De essentiële entiteit maakt dagelijks back-ups van haar systemen.", "risk-management"),
    ("De fabrikant stelt de technische documentatie op.", "certification"),
    ("De fabrikant beoordeelt de conformiteit van het product.", "certification"),
    ("Het CSIRT handelt incidenten af.", "incident-response"),
    ("Het CSIRT verleent bijstand aan entiteiten bij een incident.", "incident-response"),
    ("Het CSIRT coördineert de bekendmaking van kwetsbaarheden.", "vulnerability-disclosure"),
    ("De MIVD kan tegenmaatregelen treffen.", "disruption"),
    ("De AIVD treft maatregelen ter bescherming van de belangen van de staat.", "disruption"),
    ("De krijgsmacht voert een tegenaanval uit.", "counter-attack"),
    ("De krijgsmacht heeft tot taak het grondgebied te verdedigen.", "military-operations"),
    ("De veiligheidsregio is belast met de rampenbestrijding.", "crisis-management"),
    ("De NCTV coördineert de inzet van de betrokken diensten.", "coordination"),
    ("De politie kan geweld gebruiken.", "use-of-force"),
    ("De burgemeester is belast met de handhaving van de openbare orde.", "public-order"),
    ("De politie heeft tot taak strafbare feiten op te sporen.", "criminal-investigation"),
    ("De officier van justitie kan een strafvervolging instellen.", "prosecution"),
    ("De CTIVD houdt toezicht op de rechtmatigheid van de uitvoering.", "lawfulness-review"),
    ("De Minister van Defensie verleent toestemming voor de inzet van het middel.", "prior-authorisation"),
    ("De Minister van Defensie kan de vergunning weigeren.", "prior-authorisation"),
    ("De CTIVD behandelt klachten van burgers.", "complaint-handling"),
    ("De RDI houdt toezicht op de naleving van deze wet.", "supervision"),
    ("De RDI kan bij de aanbieder een audit verrichten.", "inspection"),
    ("De RDI is bevoegd inlichtingen te vorderen.", "inspection"),
    ("De RDI kan een bindende aanwijzing geven.", "enforcement"),
    ("De Minister van Defensie kan de vergunning intrekken.", "enforcement"),
    ("De burgemeester kan een last onder bestuursdwang opleggen.", "enforcement"),
    ("De RDI kan een bestuurlijke boete opleggen.", "penalties"),
    ("De Algemene Rekenkamer onderzoekt de ontvangsten en uitgaven van het Rijk.", "audit"),
    ("Het NCSC informeert de aanbieder over de dreiging.", "information-sharing"),
    ("De Minister van Defensie zendt het besluit aan de Tweede Kamer.", "information-sharing"),
    ("De burgemeester stelt de commissaris op de hoogte van zijn besluit.", "information-sharing"),
    ("De essentiële entiteit meldt een significant incident bij het CSIRT.", "incident-notification"),
    ("De aanbieder doet melding van een inbreuk.", "incident-notification"),
    ("De Minister van Defensie maakt het besluit bekend.", "public-communication"),
    ("De burgemeester informeert de bevolking over de ramp.", "public-communication"),
    ("De CTIVD brengt jaarlijks verslag uit van haar werkzaamheden.", "reporting"),
    ("De korpschef legt verantwoording af over het beheer.", "reporting"),
    ("De Raad van State adviseert over het voorstel.", "advice"),
    ("De Cyber Security Raad kan aanbevelingen doen.", "advice"),
    ("De toezichthouder waarborgt de vertrouwelijkheid van de stukken.", "confidentiality"),
    ("De veiligheidsregio stelt een beleidsplan vast.", "policy-making"),
    ("De Minister van Defensie stelt de nationale strategie vast.", "policy-making"),
    ("De Minister van Defensie kan nadere regels stellen.", "rule-making"),
    ("De gemeenteraad stelt een verordening vast.", "rule-making"),
    ("De Commissie stelt uitvoeringshandelingen vast.", "rule-making"),
    ("De burgemeester heeft het gezag over de politie.", "direction"),
    ("De Minister van Defensie geeft de korpschef een opdracht.", "direction"),
    ("De Minister van Defensie benoemt de leden van de commissie.", "appointment"),
    ("De Minister van Defensie wijst de bevoegde autoriteit aan.", "designation"),
    ("De Minister van Defensie verleent mandaat aan de directeur.", "delegation"),
    ("De Minister van Defensie houdt een register van entiteiten bij.", "registration"),
    ("De politie en de Koninklijke Marechaussee werken samen.", "cooperation"),
    ("De burgemeester overlegt met de officier van justitie.", "cooperation"),
    ("De Commissie neemt deel aan het netwerk.", "cooperation"),
    ("De politie leidt nieuwe medewerkers op.", "capacity"),
    ("De veiligheidsregio beschikt over voldoende personeel.", "capacity"),
    ("De lidstaten stellen voorschriften vast inzake de sancties op inbreuken.", "penalties"),
    ("De Commissie raadpleegt de deskundigen van de lidstaten.", "cooperation"),
    ("De lidstaat voert een beleid voor de toegang tot systemen.", "risk-management"),
    ("De lidstaat kan een exploitant financiële middelen verstrekken.", "capacity"),
    ("Enisa verzorgt het secretariaat van het netwerk.", "cooperation"),
    ("De burgemeester geeft een waarschuwing over inbreuken op deze wet.", "enforcement"),
    ("De burgemeester kan bepalen dat het verbod niet geldt op feestdagen.", "rule-making"),
    ("De Minister van Defensie kan een gebied onder het toepassingsbereik van deze wet brengen.", "rule-making"),
    ("De RDI kan een einddatum vaststellen.", "enforcement"),
    ("De Minister van Defensie bepaalt of bijstand wordt verleend.", "decision-on-deployment"),
    ("De burgemeester bewaakt de samenhang tussen de diensten.", "coordination"),
    ("De Minister van Defensie beslist op de aanvraag van een ontheffing.", "prior-authorisation"),
    ("De fabrikant weert apparatuur van die leverancier uit zijn netwerken.", "risk-management"),
    ("De essentiële entiteit stelt procedures op voor het onderhoud van haar hardware.", "risk-management"),
    ("De gemeente verantwoordt zich jaarlijks.", "reporting"),
    ("Het CSIRT ontvangt de meldingen.", "incident-notification"),
    ("De aanbieder kan een klacht indienen.", "other"),
    ("De aangewezen fabrikant wil de toestellen leveren.", "other"),
    ("De Minister van Defensie beslist op het bezwaar.", "complaint-handling"),
    ("De Minister van Defensie kan een ontheffing intrekken.", "enforcement"),
    ("De burgemeester kan de inrichting sluiten.", "enforcement"),
    ("De inspecteur kan de werkzaamheden stilleggen.", "enforcement"),
    ("De Minister van Defensie verleent de erkenning.", "prior-authorisation"),
    ("De Minister van Defensie voorziet in de vacature.", "appointment"),
    ("De Minister van Defensie kan een adviescommissie instellen.", "designation"),
    ("De Minister van Defensie trekt de aanwijzing in.", "designation"),
    ("De Minister van Defensie machtigt de directeur.", "delegation"),
    ("De Minister van Defensie stelt de tarieven vast.", "rule-making"),
    ("De Minister van Defensie bepaalt de wijze waarop de aanvraag wordt ingediend.", "rule-making"),
    ("De gemeente legt een dossier aan.", "registration"),
    ("De officier van justitie geeft inzage in het dossier.", "information-sharing"),
    ("De inspecteur controleert de administratie.", "inspection"),
    ("De burgemeester neemt kennis van het verslag.", "other"),
    ("De Minister van Defensie besteedt bijzondere aandacht aan de samenwerking.", "other"),
    ("De Minister van Defensie betrekt het advies bij zijn besluit.", "other"),
    ("De Minister van Defensie kan afwijken van het advies.", "other"),
    ("De exploitant neemt het toezicht in acht.", "other"),
    ("De exploitant draagt de kosten van het onderzoek.", "other"),
    ("De korpschef oefent zijn taak uit.", "other"),
]
ENGLISH = [
    ("The Commission shall take into account the recommendations of the Board.", "other"),
    ("Manufacturers shall comply with the obligations in this Chapter.", "other"),
    ("Importers may place the product on the market.", "other"),
    ("ENISA shall monitor threats and vulnerabilities.", "threat-assessment"),
    ("Member States shall carry out a risk assessment.", "threat-assessment"),
    ("The competent authority may collect data on users.", "data-collection"),
    ("Financial entities shall retain logs for one year.", "data-collection"),
    ("The CSIRTs may carry out proactive scanning of public systems.", "protective-measures"),
    ("Essential entities shall take appropriate technical and organisational measures.", "risk-management"),
    ("Manufacturers shall provide security updates free of charge.", "risk-management"),
    ("Financial entities shall maintain a business continuity policy.", "risk-management"),
    ("Financial entities shall test their ICT systems every year.", "risk-management"),
    ("The manufacturer shall draw up the technical documentation.", "certification"),
    ("The manufacturer shall affix the CE marking.", "certification"),
    ("The CSIRTs shall respond to incidents.", "incident-response"),
    ("The CSIRT shall assist the entity affected by an incident.", "incident-response"),
    ("ENISA shall maintain a European vulnerability database.", "vulnerability-disclosure"),
    ("EU-CyCLONe shall support the management of large-scale incidents.", "crisis-management"),
    ("ENISA shall coordinate the work of the national teams.", "coordination"),
    ("The competent authority may grant an exemption.", "prior-authorisation"),
    ("The management body shall approve the strategy.", "prior-authorisation"),
    ("The competent authority shall handle complaints.", "complaint-handling"),
    ("The competent authority shall supervise essential entities.", "supervision"),
    ("Market surveillance authorities shall verify compliance.", "supervision"),
    ("The competent authority may inspect the premises.", "inspection"),
    ("The competent authority may subject essential entities to regular audits.", "inspection"),
    ("Market surveillance authorities shall withdraw the product from the market.", "market-surveillance"),
    ("The competent authority may issue binding instructions.", "enforcement"),
    ("The market surveillance authority may require corrective action.", "enforcement"),
    ("The competent authority may impose an administrative fine.", "penalties"),
    ("Member States shall inform the Commission of those bodies.", "information-sharing"),
    ("The provider shall provide the authority with all information.", "information-sharing"),
    ("Importers shall keep a copy at the disposal of the authorities.", "information-sharing"),
    ("Manufacturers shall notify any severe incident.", "incident-notification"),
    ("Financial entities shall report major incidents.", "incident-notification"),
    ("The Commission shall publish the list.", "public-communication"),
    ("ENISA shall raise awareness among citizens.", "public-communication"),
    ("The Commission shall submit a report to the European Parliament.", "reporting"),
    ("The Commission shall review the functioning of this Directive.", "reporting"),
    ("The Commission shall issue guidelines.", "advice"),
    ("ENISA shall advise the Member States.", "advice"),
    ("The Commission shall respect the confidentiality of the documents.", "confidentiality"),
    ("Each Member State shall adopt a national strategy.", "policy-making"),
    ("The Cooperation Group shall establish a work programme.", "policy-making"),
    ("The Commission may adopt implementing acts.", "rule-making"),
    ("Member States shall lay down the rules on penalties.", "penalties"),
    ("The Commission shall appoint the members of the panel.", "appointment"),
    ("Each Member State shall designate a single point of contact.", "designation"),
    ("ENISA shall maintain a register of entities.", "registration"),
    ("The CSIRTs shall cooperate with each other.", "cooperation"),
    ("The Commission shall consult ENISA.", "cooperation"),
    ("The Cooperation Group may invite experts.", "cooperation"),
    ("Member States shall train their experts.", "capacity"),
    ("Member States shall ensure that the CSIRTs have adequate resources.", "capacity"),
    ("Member States shall lay down a list of the steps.", "other"),
    ("The Commission shall implement a policy on access to its systems.", "risk-management"),
    ("The Member State may provide financial resources to the operator.", "capacity"),
    ("ENISA shall submit a summary report on the notified incidents.", "reporting"),
    ("The Commission shall encourage the use of international standards.", "certification"),
    ("The Commission may exclude sensitive information.", "other"),
    ("Member States may determine that small banks are exempt.", "rule-making"),
    ("Member States may maintain provisions that go further.", "rule-making"),
    ("The competent authority may set a deadline for the operator.", "enforcement"),
    ("The competent authority may revoke the licence.", "enforcement"),
    ("The competent authority shall exercise its supervisory powers.", "supervision"),
    ("Essential entities shall implement a policy on the security of suppliers.", "risk-management"),
    ("Essential entities shall carry out a business impact analysis.", "risk-management"),
    ("Financial entities shall classify incidents.", "incident-response"),
    ("The Commission shall organise an advisory mission.", "advice"),
    ("The CSIRTs shall receive the notifications.", "incident-notification"),
    ("Member States may act jointly.", "cooperation"),
    ("The Commission shall engage in a dialogue with the manufacturers.", "cooperation"),
    ("The manufacturer may lodge a complaint.", "other"),
    ("Importers shall meet the requirements of this Chapter.", "other"),
    ("The competent authority may refuse the permit.", "prior-authorisation"),
    ("The Commission shall establish a scientific panel.", "designation"),
    ("The Management Board shall adopt the annual budget.", "policy-making"),
    ("The Commission shall set the fees.", "rule-making"),
    ("The Commission may establish a template for the form.", "rule-making"),
    ("The Cooperation Group shall meet twice a year.", "cooperation"),
    ("The competent authority may take samples.", "inspection"),
    ("The notified body shall refuse to issue an EU-type examination certificate.", "certification"),
    ("The competent authority may prohibit the activity.", "enforcement"),
    ("The provider shall pay the fee for the certification.", "other"),
    ("The manufacturer shall bear the costs of the audit.", "other"),
    ("The Commission may rely on codes of practice.", "other"),
    ("The manufacturer shall submit an application to the notified body.", "other"),
]


@pytest.mark.parametrize(("text", "competence"), DUTCH)
def test_dutch_acts(text: str, competence: str) -> None:
    assert competences(text, "nl") == {competence}


@pytest.mark.parametrize(("text", "competence"), ENGLISH)
def test_english_acts(text: str, competence: str) -> None:
    assert competences(text, "en") == {competence}
