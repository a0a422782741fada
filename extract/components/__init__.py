"""The trained pipelines, and the stand-in tokens that they read."""

from functools import cache
from importlib.resources import files

import spacy
from spacy.language import Language
from thinc.api import NumpyOps


@cache
def load_pipeline(language: str) -> Language:
    """The tagger, morphologizer, parser and lemmatizer shipped for a language ('nl', 'en'); see extract/models/README.md.

    Matrices are multiplied by numpy's own library, which uses all of a processor's vector instructions where spaCy's does not:
    the same parses in little more than half the time.
    """
    nlp = spacy.load(str(files("extract.models").joinpath(language)))
    operations = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        for layer in getattr(component, "model").walk():  # noqa: B009 (no attribute of spaCy's types)
            layer.ops = operations
    return nlp
