"""The shapes that the page is compiled with are those of the server."""

from bevoegd.explorer.contract import FILE, contract


def test_the_typescript_is_made_from_the_shapes() -> None:
    assert FILE.read_text(encoding="utf8") == contract(), "run 'python -m bevoegd.explorer.contract'"
