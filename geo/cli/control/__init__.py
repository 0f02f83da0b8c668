"""`frontline control`: control-of-terrain maps in, answers out; one file a subcommand."""

import argparse

from geo.cli.base import Command
from geo.cli.control import area, asking, change, comparing, fetching, finding, importing, listing

SUBCOMMANDS: dict[str, Command] = {
    "import": importing.COMMAND,
    "at": asking.COMMAND,
    "area": area.COMMAND,
    "change": change.COMMAND,
    "compare": comparing.COMMAND,
    "findings": finding.COMMAND,
    "list": listing.COMMAND,
    "fetch": fetching.COMMAND,
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="control_command", required=True, metavar="WHAT")
    for name, command in SUBCOMMANDS.items():
        sub = commands.add_parser(name, help=command.help, description=command.help)
        command.add_arguments(sub)
        sub.set_defaults(run_control=command.run)


def _run(options: argparse.Namespace) -> int:
    return int(options.run_control(options))


COMMAND = Command(
    help="control-of-terrain maps: import, at, area, change, compare, findings, list, fetch",
    add_arguments=_arguments,
    run=_run,
)
