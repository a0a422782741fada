"""The graph as entities of FollowTheMoney, which Aleph and the tools of OpenSanctions read."""

from graph.followthemoney.export import write_entities

__all__ = ["write_entities"]
