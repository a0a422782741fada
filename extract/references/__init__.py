"""References: citations of acts, provisions and parliamentary papers, as spans with what they point at."""

from extract.references.correlations import Correlation, correlations
from extract.references.find import article_of, find_references
from extract.references.model import Reference, ReferenceContext
from extract.references.short_titles import read_short_titles

__all__ = [
    "Correlation", "Reference", "ReferenceContext", "article_of", "correlations", "find_references", "read_short_titles",
]  # fmt: skip
