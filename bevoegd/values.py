"""Values of a question's parameters on the command line, completed by the shell."""

import click
from click.shell_completion import CompletionItem

from bevoegd.database import reader, running_store
from queries import NAMED, Parameter, choices, names_of


class Value(click.ParamType[str]):
    """What a parameter takes. A shell completes actors, laws and the like from the graph: id, name, abbreviation or alias."""

    def __init__(self, parameter: Parameter) -> None:
        self.parameter = parameter
        self.name = parameter.type

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        begin = incomplete.casefold()
        return [
            CompletionItem(id, help=name)
            for id, name, words in self._known()
            if any(word.casefold().startswith(begin) for word in words)
        ]

    def _known(self) -> list[tuple[str, str | None, list[str]]]:
        """Id, name to show, and the words that lead to it; nothing where no server runs, as a shell must not wait for one."""
        if self.name not in NAMED:
            return [(choice, None, [choice]) for choice in choices(self.name)]
        with running_store() as store:
            entries = names_of(reader(store), self.name) if store else []
        return [(e["id"], e["name"], [word for word in (e["id"], *e["names"], *e["aliases"]) if word]) for e in entries]
