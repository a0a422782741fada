"""Measures written back to the graph, as properties of its actors."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from neo4j import ManagedTransaction

from graph.store import Store

Measured: TypeAlias = Literal["betweenness", "community"]

CLEAR: Final = "MATCH (a:Actor) REMOVE a.{name}, a.{name}_network"
SET: Final = "UNWIND $rows AS row MATCH (a:Actor {{id: row.id}}) SET a.{name} = row.value, a.{name}_network = $network"


def write_measure(store: Store, name: Measured, network: str, values: Mapping[str, float]) -> None:
    """Writes the value of each actor by id, with the name of the network that it was measured on, in the place of those before.

    They are as old as this call: what is built later does not change them, and a changed register takes them away. Raises
    StoreError.
    """
    rows = [{"id": id, "value": value} for id, value in values.items()]

    def work(transaction: ManagedTransaction) -> None:
        transaction.run(CLEAR.format(name=name)).consume()
        transaction.run(SET.format(name=name), rows=rows, network=network).consume()

    store.write(work)
