"""`frontline corrections`: the record of corrections, to look at, to send, and to learn from."""

import argparse
import sys
from pathlib import Path

import orjson

from geo.cli._store import add_store
from geo.cli.base import Command
from geo.corrections.declined import decline, declined
from geo.corrections.desk import Desk
from geo.corrections.learn import Offer, offers
from geo.corrections.lines import lines, parsed
from geo.corrections.log import made
from geo.corrections.replay import in_force
from geo.errors import InputError, RejectedItem, UsageError
from geo.gazetteer.directory import user_gazetteer
from geo.gazetteer.index import Gazetteer
from geo.records.correction import Correction
from geo.store import open_store


def _arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    listing = actions.add_parser("list", help="all corrections, undone ones too")
    listing.add_argument("--event", metavar="EVENT_ID", help="only those of one event")
    listing.add_argument("--json", action="store_true", help="as JSON lines")
    export = actions.add_parser("export", help="all corrections as JSON lines")
    export.add_argument("out", metavar="FILE", help="a file, - for standard output")
    take = actions.add_parser("import", help="corrections made elsewhere; none twice")
    take.add_argument("file", metavar="FILE", help="JSON lines of `corrections export`, or -")
    learnt = actions.add_parser("offers", help="what they could teach the gazetteer")
    learnt.add_argument("--json", action="store_true", help="as JSON lines")
    accept = actions.add_parser("accept", help="say yes to an offer")
    accept.add_argument("offer", metavar="OFFER_ID")
    accept.add_argument("--name", help="the name in its nominative: its case forms are learnt too")
    no = actions.add_parser("decline", help="say no to an offer: it is not made again")
    no.add_argument("offer", metavar="OFFER_ID")
    for action in (listing, export, take, learnt, accept, no):
        add_store(action)


def _run(options: argparse.Namespace) -> int:
    run = {
        "list": _list, "export": _export, "import": _import, "offers": _offers, "accept": _accept,
        "decline": _decline,
    }  # fmt: skip
    return run[options.what](options)


def _made(options: argparse.Namespace) -> list[Correction]:
    with open_store(options.store) as store:
        return made(store.connection())


def _list(options: argparse.Namespace) -> int:
    every = _made(options)
    counting = {correction.id for correction in in_force(every)}
    for correction in every:
        if options.event not in (None, correction.event_id):
            continue
        if options.json:
            print(next(lines([correction])).decode())
            continue
        undone = "" if correction.id in counting or correction.action == "undo" else " (undone)"
        when = correction.made_at.isoformat(sep=" ", timespec="minutes")
        print(f"{correction.id}  {when}  {correction.author}  {correction.event_id}{undone}")
        print(f"    {correction.action.replace('_', ' ')}: {correction.reason}")
    return 0


def _export(options: argparse.Namespace) -> int:
    content = b"".join(line + b"\n" for line in lines(_made(options)))
    if options.out == "-":
        sys.stdout.buffer.write(content)
        return 0
    try:
        Path(options.out).write_bytes(content)
    except OSError as error:
        raise InputError(f"{options.out}: cannot be written ({error.strerror})") from None
    return 0


def _import(options: argparse.Namespace) -> int:
    items = list(parsed(_content(options.file), options.file))
    rejected = [item for item in items if isinstance(item, RejectedItem)]
    for item in rejected:
        print(f"frontline: {item}", file=sys.stderr)
    with open_store(options.store, write=True) as store:
        taken = Desk(store).take(item for item in items if isinstance(item, Correction))
    for lost in taken.without_event:
        print(f"frontline: {lost.id}: no event {lost.event_id} yet; it is kept", file=sys.stderr)
    print(f"{taken.new} corrections taken in, {taken.known} known already")
    return 1 if rejected else 0


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror})") from None


def _offers(options: argparse.Namespace) -> int:
    for offer in _offered(options, Gazetteer.open()):
        if options.json:
            print(orjson.dumps(offer).decode())
        else:
            print(f"{offer.id}  {offer.sentence()}")
    return 0


def _offered(options: argparse.Namespace, gazetteer: Gazetteer) -> list[Offer]:
    no = declined(user_gazetteer())
    return [offer for offer in offers(_made(options), gazetteer) if offer.id not in no]


def _accept(options: argparse.Namespace) -> int:
    from geo.corrections.accept import accept  # noqa: PLC0415 - shapely only where it is needed

    gazetteer = Gazetteer.open()
    offer = _asked(options, gazetteer)
    place_id = accept(offer, gazetteer, user_gazetteer(), options.name)
    print(f"learnt: {options.name or offer.name} ({place_id})")
    return 0


def _decline(options: argparse.Namespace) -> int:
    offer = _asked(options, Gazetteer.open())
    decline(offer.id, user_gazetteer())
    print(f"declined: {offer.sentence()}")
    return 0


def _asked(options: argparse.Namespace, gazetteer: Gazetteer) -> Offer:
    """The offer of an id; one that was declined may still be accepted."""
    every = offers(_made(options), gazetteer)
    offer = next((o for o in every if o.id == options.offer), None)
    if offer is None:
        raise UsageError(f"{options.offer}: see `frontline corrections offers`")
    return offer


COMMAND = Command("the record of corrections: list, export, import, learn", _arguments, _run)
