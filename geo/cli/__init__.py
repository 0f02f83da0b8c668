"""The command line: arguments in, results on standard output, messages on standard error."""

import os
import sys
from collections.abc import Sequence

from geo import __version__, catalogue
from geo.cli.base import Command, Parser
from geo.errors import GeoError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status of the contract (0 done, 1 in part, 2 not)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser(arguments)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except GeoError as error:
        print(f"frontline: {error}", file=sys.stderr)
        return error.exit_status
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("frontline: stopped; what was finished is kept", file=sys.stderr)
        return 130
    except Exception as fault:
        return _own_fault(fault)


def _own_fault(fault: Exception) -> int:
    """Say a fault of the program in one line; FRONTLINE_DEBUG=1 shows where it was."""
    if os.environ.get("FRONTLINE_DEBUG"):
        raise fault
    words = " ".join(str(fault).split()) or "no more is known"
    print(
        f"frontline: a fault of the program, not of your input: {type(fault).__name__}: {words}; "
        "FRONTLINE_DEBUG=1 shows where",
        file=sys.stderr,
    )
    return 2


def _parser(arguments: Sequence[str]) -> Parser:
    parser = Parser(prog="frontline", description=__doc__)
    parser.add_argument("--version", action="version", version=f"frontline {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in _wanted(arguments):
        command: Command = catalogue.load_one("geo.cli", name, "COMMAND")
        sub = commands.add_parser(name, help=command.help, description=command.help)
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def _wanted(arguments: Sequence[str]) -> tuple[str, ...]:
    """Only the command that is called is imported: a cold start pays for nothing else."""
    known = catalogue.names("geo.cli")
    called = next((a for a in arguments if not a.startswith("-")), None)
    return (called,) if called in known else known
