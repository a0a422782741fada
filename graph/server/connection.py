"""What the driver needs to reach a Neo4j, whoever runs it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Connection:
    """As in `GraphDatabase.driver(uri, auth=(user, password))`; the password stays out of `repr`, so out of logs too."""

    uri: str
    user: str
    password: str = field(repr=False)
    database: str = "neo4j"
