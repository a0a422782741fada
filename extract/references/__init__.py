"""References: citations of acts, provisions and parliamentary papers, as spans with what they point at."""

from extract.references.find import article_of, find_references
from extract.references.model import Reference, ReferenceContext

__all__ = ["Reference", "ReferenceContext", "article_of", "find_references"]
