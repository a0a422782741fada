"""Which node a thing is: ids are stable keys or hashes of content, so that the same thing said twice is one node."""

import hashlib
import json
import re
from typing import Literal, TypeAlias

GroundLabel: TypeAlias = Literal["Provision", "Law", "Document"]
UNREVIEWED = "unreviewed:"
OFFICIAL_PUBLICATION = re.compile(r"(kst|blg|(ah|h|kv)(-(tk|ek|vv))?|stb|stcrt|trb)-\d")


def content_hash(*content: object) -> str:
    """Sixteen hex digits that stand for the content (anything JSON can hold)."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:16]


def full_digest(content: object) -> str:
    """SHA-256, in hex, of anything JSON can hold."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def actor_id(actor: str) -> str:
    """The node of an actor: its register id, or for '?' + words those words without case and marks.

    A role that opens a sentence has a capital there and none elsewhere; it is one actor.

    >>> actor_id("?Competent authorities")
    'unreviewed:competent-authorities'
    """
    return UNREVIEWED + re.sub(r"\W+", "-", actor[1:].casefold()).strip("-") if actor.startswith("?") else actor


def ground_id(ground: str) -> str:
    """The node of a law, provision or paper: its id, or for '?' + words those words; a law's name keeps its capitals.

    >>> ground_id("?Wet  weerbare havens#3.1")
    'unreviewed:Wet weerbare havens#3.1'
    """
    return UNREVIEWED + " ".join(ground[1:].split()) if ground.startswith("?") else ground


def as_read(id: str) -> str:
    """The id of a law or provision as statements write it: '?' before one that the register does not have.

    >>> as_read("unreviewed:Wet weerbare havens#3.1"), as_read("wiv-2017")
    ('?Wet weerbare havens#3.1', 'wiv-2017')
    """
    return f"?{id.removeprefix(UNREVIEWED)}" if id.startswith(UNREVIEWED) else id


def ground_label(ground: str) -> GroundLabel:
    """A provision has a '#'; parliamentary papers and official journals go by their number (`kst-26643-785`, `stb-2017-317`).

    The prefixes are those of officielebekendmakingen.nl.
    """
    if "#" in ground:
        return "Provision"
    return "Document" if OFFICIAL_PUBLICATION.match(ground) else "Law"


def law_of(ground: str) -> str:
    """The law that a provision is part of; of a law, itself."""
    return ground.partition("#")[0]


def parent_of(provision: str) -> str:
    """What a provision is part of: item, member, article, law.

    >>> parent_of("wiv-2017#8.2.a"), parent_of("cra#8..a"), parent_of("cra#8")
    ('wiv-2017#8.2', 'cra#8', 'cra')
    """
    law, _, path = provision.partition("#")
    upper = path.rpartition(".")[0].rstrip(".")
    return f"{law}#{upper}" if upper else law


def with_ancestors(provision: str) -> list[str]:
    """A provision and the provisions it is part of, the highest first.

    >>> with_ancestors("wiv-2017#8.2.a")
    ['wiv-2017#8', 'wiv-2017#8.2', 'wiv-2017#8.2.a']
    """
    chain = [provision]
    while "#" in (parent := parent_of(chain[0])):
        chain.insert(0, parent)
    return chain
