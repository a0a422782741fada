"""The one error of the local server, so that a command can show it as one line."""


class ServerError(RuntimeError):
    """The Neo4j that was asked for cannot be had; the message is one line that says why and what to do."""
