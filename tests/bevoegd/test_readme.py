"""What the README shows is what the program says."""

from pathlib import Path

from calls import Run

from graph.store import Store

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf8")


def test_the_answer_is_the_programs_own(samples: Store, run: Run) -> None:
    command = next(line.removeprefix("$ bevoegd ") for line in README.splitlines() if line.startswith("$ bevoegd "))
    assert f"$ bevoegd {command}\n\n{run(*command.split())}```" in README
