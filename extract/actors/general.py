"""General roles: one actor for what acts call it in either language ('relevante entiteiten', 'relevant entities')."""

from functools import cache

from extract.register import load_register


def general(actor: str, law: str | None) -> str:
    """The id of the general role that an actor outside the register ('?' and its words) is in an act; any other as it is.

    >>> general("?Relevant entities", "cir-2024-2690"), general("?Autoriteit Havens", None), general("enisa", None)
    ('relevante-entiteit', '?Autoriteit Havens', 'enisa')
    """
    return _roles(law).get(actor.lower(), actor) if actor.startswith("?") else actor


@cache
def _roles(law: str | None) -> dict[str, str]:
    """The ids by '?' and the words in small letters, those that hold in the act over those that hold anywhere."""
    roles = load_register().general_roles
    anywhere = {f"?{name.lower()}": role.id for role in roles for name in role.names}
    terms = {f"?{word}": role.id for role in roles for term in role.terms if law in term.in_ for word in term.words}
    return anywhere | terms
