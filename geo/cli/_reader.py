"""Which reader a call asks for: our rules, or a language model at an address of the user's own."""

import argparse
import os
import sys

from geo.errors import UsageError
from geo.extraction.reader import Reader
from geo.extraction.statements.statements import find_statements

KEY = "FRONTLINE_READER_KEY"
"""The environment variable with the key that the model's server may want."""


def chosen_reader(options: argparse.Namespace) -> Reader:
    """The rules, or the model of `--reader` and `--model`, which says what it drops."""
    if not options.reader:
        if options.model:
            raise UsageError("--model needs --reader URL: the address of the model's server")
        return find_statements
    from geo.extraction.model.reader import ModelReader  # noqa: PLC0415 - only when asked for
    from geo.extraction.model.server import Server  # noqa: PLC0415 - httpx is slow to import

    server = Server(options.reader, options.model or "", os.environ.get(KEY, ""))
    return ModelReader(server, lambda line: print(f"frontline: {line}", file=sys.stderr))
