"""The real documents and annotated passages that lie beside the repository; tests that need them skip where they are absent."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("BEVOEGD_SHARED") or Path(__file__).parents[1] / ".." / "shared")
CORPUS = SHARED / "corpus"
EVALUATION = SHARED / "eval"
