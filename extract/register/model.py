"""What the register holds: actors, laws and competences, each under a stable id."""

from collections.abc import Mapping
from dataclasses import dataclass, field

GENERAL_ROLE = "general-role"  # the kind of a role that only its words name: extract/actors/general.py


class RegisterError(Exception):
    """A register file with a mistake; the message is one line that names the file, the entry and the field."""


@dataclass(frozen=True, slots=True)
class Term:
    """Words that mean this actor only in some texts.

    `in_` names the texts: law ids, 'eu-acts' (any EU act) or 'papers' (any text that is no act).
    """

    words: tuple[str, ...]
    in_: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An organisation, office or role that can hold a competence.

    `nl` and `en` are the names in full; `aliases` other names and inflected forms in either language, written without article.
    `terms` are words with this meaning in some texts only. `part_of`, `minister`, `heads`, `chaired_by`, `same_as`,
    `predecessor`, `successor`, `joint_of`, `held_by` and `oversees` hold actor ids, `legal_basis` law ids.
    `tooi` is its identifier in the government's register of organisations (TOOI, an absolute URI).
    `valid_from` and `valid_to` are ISO dates, or less ('2004'). `certain` is False for an entry that rests on general
    knowledge, `uncertain` names the fields that do.
    """

    id: str
    kind: str
    nl: str
    en: str | None = None
    abbreviations: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    part_of: str | None = None
    minister: str | None = None
    heads: str | None = None
    chaired_by: str | None = None
    same_as: str | None = None
    joint_of: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    oversees: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    predecessor: str | None = None
    successor: str | None = None
    tooi: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    certain: bool = True
    uncertain: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in full that means this actor in any text; abbreviations and terms stand apart."""
        return tuple(name for name in (self.nl, self.en, *self.aliases) if name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """An act, decree, treaty or policy document.

    `short_nl` and `short_en` are usual short titles. Identifiers: `bwb` (Dutch law, 'BWBR0039896'), `celex` (EU law,
    '32022L2555'), `eli` (European Legislation Identifier), `stb` (Staatsblad year and number), `dossier` (parliamentary
    dossier). Dates are ISO, or less ('2017-06'). `implements`, `based_on`, `replaces` and `amends` hold law ids, `issued_by`
    an actor id. `article_parts` is 2 where articles are numbered by chapter ('11.2'). `certain` and `uncertain` as in Actor.
    """

    id: str
    kind: str
    jurisdiction: str
    nl: str
    en: str | None = None
    short_nl: str | None = None
    short_en: str | None = None
    abbreviations: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    bwb: str | None = None
    celex: str | None = None
    eli: str | None = None
    stb: str | None = None
    dossier: str | None = None
    adopted: str | None = None
    published: str | None = None
    in_force_from: str | None = None
    in_force_to: str | None = None
    transposition_deadline: str | None = None
    applies_from: str | None = None
    implements: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    amends: tuple[str, ...] = ()
    issued_by: str | None = None
    article_parts: int = 1
    certain: bool = True
    uncertain: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every title, short title, abbreviation and alias."""
        titles = (self.nl, self.en, self.short_nl, self.short_en, *self.abbreviations, *self.aliases)
        return tuple(dict.fromkeys(name for name in titles if name))

    @property
    def is_eu_act(self) -> bool:
        """Regulation, directive or decision of the Union: it has a CELEX number."""
        return self.celex is not None

    @property
    def publication(self) -> str | None:
        """The number of its publication in the Staatsblad: 'stb-2026-187' for `stb` '2026, 187'."""
        return f"stb-{self.stb.replace(', ', '-')}" if self.stb else None

    @property
    def uri(self) -> str | None:
        """Where the text stands: its ELI, or its page at wetten.overheid.nl."""
        return self.eli or (f"https://wetten.overheid.nl/{self.bwb}" if self.bwb else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """A concept of what an actor may be able to do; `broader` is the concept above it, `scope` what falls under it.

    `exact_match` and `close_match` are URIs of concepts elsewhere that mean the same, or nearly (SKOS Reference, 10).
    """

    id: str
    nl: str
    en: str
    broader: str | None = None
    scope: str | None = None
    exact_match: tuple[str, ...] = ()
    close_match: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """Actors, laws and competences by id, in the order of their files."""

    actors: Mapping[str, Actor]
    laws: Mapping[str, Law]
    competences: Mapping[str, Competence]
    _identifiers: Mapping[str, str] = field(repr=False)

    @property
    def named_actors(self) -> list[Actor]:
        """The actors whose names mean them wherever they stand: all but the general roles."""
        return [actor for actor in self.actors.values() if actor.kind != GENERAL_ROLE]

    @property
    def general_roles(self) -> list[Actor]:
        return [actor for actor in self.actors.values() if actor.kind == GENERAL_ROLE]

    def law_of(self, identifier: str | None) -> str | None:
        """The law id of a publisher's number ('BWBR0039896', '32022L2555', 'stb-2026-187') or law id; None when unknown.

        >>> from extract.register import load_register
        >>> load_register().law_of("BWBR0039896")
        'wiv-2017'
        """
        return self._identifiers.get(identifier) if identifier else None
