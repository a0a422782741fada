"""The trained pipelines, and the stand-in tokens that they read."""

from functools import cache
from importlib.resources import files

import spacy
from spacy.language import Language


@cache
def load_pipeline(language: str) -> Language:
    """The tagger, morphologizer, parser and lemmatizer shipped for a language ('nl', 'en'); see extract/models/README.md."""
    return spacy.load(str(files("extract.models").joinpath(language)))
