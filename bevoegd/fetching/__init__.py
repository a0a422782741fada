"""Documents by their number from the official services, politely and with a cache.

`read_identifier` says what a number means, `Planner` which documents it stands for, `bring` puts them in a `Folder`.
"""

from bevoegd.fetching.bring import bring, fetch_to_cache, open_client
from bevoegd.fetching.errors import FetchError
from bevoegd.fetching.folder import LIST, Folder, origin_of
from bevoegd.fetching.identifiers import EXAMPLES, Identifier, read_identifier
from bevoegd.fetching.plan import LANGUAGES, Planner, Search
from bevoegd.fetching.services import collections
from bevoegd.fetching.wanted import Wanted

__all__ = [
    "EXAMPLES",
    "LANGUAGES",
    "LIST",
    "FetchError",
    "Folder",
    "Identifier",
    "Planner",
    "Search",
    "Wanted",
    "bring",
    "collections",
    "fetch_to_cache",
    "open_client",
    "origin_of",
    "read_identifier",
]
