"""What can go wrong with a document that is fetched; each message is one line."""


class FetchError(Exception):
    """A document that did not come; the message says which address failed, why, and what to do."""


class Absent(FetchError):
    """What the service, or the cache when offline, does not have."""


class Unexpected(FetchError):
    """An answer of another form than the service's documentation gives: the service changed, or its host is not what it was."""

    def __init__(self, address: str, what: str) -> None:
        super().__init__(f"{address}: {what}; the service may have changed, look at the address in a browser")
