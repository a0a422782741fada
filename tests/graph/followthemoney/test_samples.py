"""The whole register and the shipped samples as entities of FollowTheMoney."""

import io
import json

from followthemoney_model import faults

from graph.followthemoney import write_entities
from graph.store import Store


def test_every_entity_is_as_the_model_has_it(sample_graph: Store) -> None:
    out = io.BytesIO()
    counts = write_entities(sample_graph, out)
    found = [json.loads(line) for line in out.getvalue().split(b"\n")[:-1]]
    assert counts["PublicBody"] > 100
    assert counts["Membership"] > 50
    assert faults(found) == []
