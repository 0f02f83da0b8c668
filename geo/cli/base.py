"""What a command is: one module of this package, named like the command."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Says a wrong call in one line, as every other error."""

    def error(self, message: str) -> NoReturn:
        """Exit 2 with what is wrong and where the help is."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


@dataclass(frozen=True, slots=True)
class Command:
    """`help` is one line; `run` returns the exit status and prints results on standard output."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
