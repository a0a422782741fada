"""Actors: who a text names, as spans with register ids, and the names that a document defines."""

from extract.actors.anaphora import named_with, resolve
from extract.actors.definitions import read_definitions
from extract.actors.find import find_mentions
from extract.actors.model import ActorContext, Definitions, Mention

__all__ = ["ActorContext", "Definitions", "Mention", "find_mentions", "named_with", "read_definitions", "resolve"]
