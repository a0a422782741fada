"""Official Dutch XML: acts as published (Staatsblad, Staatscourant), consolidated acts ('toestand' of the BWB), papers and
debates of parliament (Kamerstukken, Aanhangsel, Handelingen).

Elements: the schemas 'op-consolidated' (official publications) and 'BWB-toestand' of
repository.officiele-overheidspublicaties.nl.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from extract.documents.elements import Act, Part, name_of, passages_in, renamed, text_of
from extract.documents.heading import ANNEX, annex_name, question_heading
from extract.documents.identity import publication_number
from extract.documents.paper import answerer, asker
from extract.documents.wti import NO_HISTORY, ROOT, History, validity
from extract.documents.xml import Element

_ACTS = ("staatsblad", "staatscourant", "wetgeving")
_PAPERS = ("kamerstuk", "kamervragen", "handelingen")
_OTHER = {
    ROOT: "holds data about an act ('wti') and none of its text; read the 'toestand' file of that act",
    "handeling": "is a debate in XML of before 2011, which is not read; take its page or PDF from officielebekendmakingen.nl",
    "kamerwrk": "is a paper in XML of before 2011, which is not read; take its page or PDF from officielebekendmakingen.nl",
    "vergaderverslag": "is a draft report of a debate, which is not read; take the Handelingen from officielebekendmakingen.nl",
}
_PARTS: Mapping[str, Part] = {
    **dict.fromkeys(("artikel", "wijzig-artikel"), "article"),
    **dict.fromkeys(("lid", "wijzig-lid"), "member"),
    **dict.fromkeys(("li", "definitie-item"), "item"),
    **dict.fromkeys(("lidnr", "li.nr", "noot.nr"), "number"),
    **dict.fromkeys(("kop", "intitule", "citeertitel", "tussenkop"), "heading"),
    **dict.fromkeys(("tekstregel", "dossier", "stuknr", "kamervraagnummer", "item-titel", "vergadering"), "heading"),
    **dict.fromkeys(("al", "noot.al", "considerans.al", "wij", "gegeven", "ondertekening", "uitgifte"), "paragraph"),
    **dict.fromkeys(("kamervraagomschrijving", "datumtekst"), "paragraph"),
    **dict.fromkeys(("noot", "histnoot"), "note"),
    **dict.fromkeys(("label", "nr", "titel", "subtitel", "term", "functie", "naam", "voornaam", "voorvoegsels"), "apart"),
    **dict.fromkeys(("plaats", "datum", "br", "dossiernummer", "vergadering-nummer", "vergaderdatum", "vergadertijd"), "apart"),
    **dict.fromkeys(("spreekbeurt", "motie-info"), "speech"),
    "bijlage": "annex", "tgroup": "table", "spreker": "speaker", "vraag": "question", "antwoord": "answer",
    "meta-data": "unread",
}  # fmt: skip

_OWN_HEADINGS = {"stuk": "titel", **dict.fromkeys(("vraag", "antwoord", "agendapunt", "opening", "handeling_bijlage"), "nr")}


class _Known(NamedTuple):
    """What the parts of a text need from elsewhere: who asks ('question') and who answers ('answer') written questions, and
    until when the articles of an act have their words."""

    people: Mapping[str, str] = {}
    history: History = NO_HISTORY


_NOTHING: Final = _Known()


def reads(root: Element) -> bool:
    """Whether this is the XML of a Dutch official publication or consolidated act, be it one that is not read."""
    return root.tag in ("officiele-publicatie", "toestand", *_OTHER) or next(root.every(*_ACTS), None) is not None


def read_official(root: Element, history: History) -> Act | str:
    """The act or paper that official Dutch XML holds, or why it is not read."""
    if root.tag in _OTHER:
        return _OTHER[root.tag]
    paper = next(root.every(*_PAPERS), None)
    if paper is not None:
        passages = passages_in(_parted(paper, _Known(_people(paper))))
        return Act(passages, _paper_title(paper), _identifier(root), "parliament")
    act = next(root.every(*_ACTS), None)
    if act is None:
        return "is an official publication of another kind; expected Staatsblad, Staatscourant, Kamerstuk or Handelingen"
    return Act(
        passages_in(_parted(act, _Known(history=history))), _citation_title(act), _identifier(root), date=_signed(act),
        wording_from=root.attributes.get("inwerkingtreding"),
    )  # fmt: skip


def _signed(act: Element) -> str | None:
    """The day of the first signature under a publication; a consolidated act gives it with its title."""
    title = act.find("intitule")
    days = (day.attributes.get("isodatum") for day in act.every("datum"))
    return (title.attributes.get("ondertekening_bron") if title else None) or next(filter(None, days), None)


def _citation_title(act: Element) -> str | None:
    """The citation title, which only consolidated acts give as such."""
    return next((text_of(_parted(title, _NOTHING)) for title in act.every("citeertitel")), None)


def _paper_title(paper: Element) -> str | None:
    """A paper's file and its own title, the question that was put, or the item of the agenda."""
    titles = [_words(paper, "dossier", "titel"), _words(paper, "stuk", "titel")]
    given = "; ".join(filter(None, titles)) or _words(paper, "kamervraagomschrijving") or _words(paper, "item-titel")
    return given[:300] if given else None


def _words(element: Element, *path: str) -> str | None:
    """The words of the first element at the end of a path of names."""
    for tag in path:
        found = next(element.every(tag), None)
        if found is None:
            return None
        element = found
    return text_of(_parted(element, _NOTHING)) or None


def _identifier(root: Element) -> str | None:
    """The BWB number of a consolidated act; a publication's number from its metadata, a paper's also from its head."""
    contents = (meta.attributes.get("content", "") for meta in root.every("meta"))
    given = root.attributes.get("bwb-id") or next(filter(None, map(publication_number, contents)), None)
    return given or _paper_number(root)


def _paper_number(root: Element) -> str | None:
    """'kst-36600-VII-12' from a head that gives '36 600', the chapter of the budget 'VII' and '12'."""
    file, chapter, number = (_words(root, tag) for tag in ("dossiernr", "begrotingshoofdstuk", "ondernummer"))
    return "-".join(filter(None, ("kst", file.replace(" ", ""), chapter, number))) if file and number else None


def _people(paper: Element) -> dict[str, str]:
    """Who asks ('question') and who answers ('answer') written questions, by what stands above them."""
    above = [text_of(_parted(line, _NOTHING)) for line in paper.every("kamervraagomschrijving")]
    asking, answering = (next(filter(None, map(find, above)), None) for find in (asker, answerer))
    return {part: name for part, name in (("question", asking), ("answer", answering)) if name}


def _parted(element: Element, known: _Known) -> Element:
    """The element and all it holds as parts of an act or paper."""
    element = _as_table(element) if element.tag == "tgroup" else _titled(_defined(element))
    part = renamed(element, _PARTS)
    children = [_parted(child, known) if isinstance(child, Element) else child for child in element.children]
    return Element(part.tag, {**element.attributes, **_given(part.tag, element, known)}, children)


def _given(part: str, element: Element, known: _Known) -> dict[str, str]:
    """What the walk needs to know of a part and its elements say: its name, its number, its speaker, when its words hold."""
    if part == "article":
        return _named(_heading_number(element)) | _held(element, known.history)
    if part == "annex":
        return _named(_annex(element)) | _held(element, known.history)
    if part == "speaker":
        return _named(_speaker(element))
    if part in ("question", "answer"):
        return _number_of_question(element) | ({"speaker": known.people[part]} if part in known.people else {})
    return {}


def _held(element: Element, history: History) -> dict[str, str]:
    valid = validity(element.attributes, history)
    return {name: value for name, value in (("since", valid.start), ("until", valid.end), ("by", valid.by)) if value}


def _named(name: str | None) -> dict[str, str]:
    return {"name": name} if name else {}


def _heading_number(element: Element) -> str | None:
    heading = element.find("kop")
    number = heading.find("nr") if heading else None
    return name_of(text_of(number)) or None if number else None


def _annex(element: Element) -> str:
    number, heading = _heading_number(element), element.find("kop")
    named = annex_name(text_of(_parted(heading, _NOTHING))) if heading else None
    return f"{ANNEX}-{number}" if number else named or ANNEX


def _speaker(element: Element) -> str:
    """'De heer De Wit (D66)' for who speaks in a debate, 'Minister De Wit' for a member of the government."""
    prefix, name, party = (_words(element, tag) for tag in ("voorvoegsels", "achternaam", "politiek"))
    return " ".join(filter(None, (prefix, name, f"({party})" if party else None))) or text_of(element).rstrip(" :")


def _number_of_question(element: Element) -> dict[str, str]:
    """'5b' for 'Vraag 5b' or '5b.', '1 en 2' for 'Antwoord 1 en 2'; it stands in an element of its own or opens the text."""
    first = next(element.elements(), None)
    printed = text_of(first) if first is not None and first.tag in ("al", "kop") else ""
    opened = question_heading(printed)
    number = opened[1] if opened else name_of(printed) if first is not None and first.tag == "kop" else None
    return {"number": number} if number else {}


def _titled(element: Element) -> Element:
    """A paper with its title, a question or an answer with its number, as headings; other elements as they are."""
    own = _OWN_HEADINGS.get(element.tag)
    children = [Element("kop", {}, [c]) if isinstance(c, Element) and c.tag == own else c for c in element.children]
    return Element(element.tag, element.attributes, children)


def _defined(element: Element) -> Element:
    """A defined term with its definition as one item: 'haven: een plaats waar schepen liggen;'; other elements as they are."""
    definition = element.find("definitie") if element.tag == "definitie-item" else None
    if definition is None:
        return element
    first = next(definition.elements(), None)
    opening = first.children if first is not None and first.tag == "al" else []
    terms = [child for child in element.elements() if child.tag == "term"]
    numbers = [child for child in element.elements() if child.tag == "li.nr"]
    rest = [child for child in definition.children if child is not first or not opening]
    return Element("li", {}, [*numbers, Element("al", {}, [*terms, *opening]), *rest])


def _as_table(group: Element) -> Element:
    """A CALS table as rows of cells; a cell that spans rows says in how many more it stands ('morerows')."""
    return Element("tgroup", {}, [row for part in group.every("thead", "tbody") for row in _as_rows(part)])


def _as_rows(part: Element) -> Iterator[Element]:
    head = {"head": ""} if part.tag == "thead" else {}
    for row in part.every("row"):
        yield Element("row", head, [Element("entry", _span(entry.attributes), entry.children) for entry in row.elements()])


def _span(given: Mapping[str, str]) -> dict[str, str]:
    more, column = given.get("morerows", ""), given.get("colname") or given.get("namest") or ""
    return {"column": column, "rows": str(int(more) + 1) if re.fullmatch(r"\d{1,4}", more) else "1"}
