"""The order of an ingest: open an input, choose its source, read its reports, store the result."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from time import monotonic

from geo import __version__
from geo.control.at import ControlMaps
from geo.control.events import control_of
from geo.control.tables import read_maps
from geo.corrections.desk import Desk
from geo.errors import GeoError
from geo.ingest.collector import without_collector
from geo.ingest.inputs import Inputs, expanded, items, source_of
from geo.ingest.namesakes import Namesakes
from geo.ingest.reading import Read, read_all
from geo.ingest.ready import pieces
from geo.ingest.summary import Rejection, Summary
from geo.records.report import Report
from geo.sources.base import Input, Options, Rejected, Source
from geo.store.adding import TOGETHER
from geo.store.lines import Added
from geo.store.packing import Packed
from geo.store.preparing import Prepared, prepare
from geo.store.writing import Store

_LONGEST_WAIT_S = 5.0
"""After so long what was read is written, though it is less than a batch."""


@dataclass
class Ingest:
    """One run into one store.

    `kind` names the source or leaves the choice to the inputs; `again` reads reports that this
    version has read before; `tell` hears of each rejection, `note` of what a person should know
    though nothing is wrong, `progress` of each report.
    """

    store: Store
    options: Options
    kind: str = "auto"
    again: bool = False
    tell: Callable[[Rejection], None] = lambda _: None
    note: Callable[[str], None] = lambda _: None
    progress: Callable[[Summary], None] = lambda _: None
    summary: Summary = field(default_factory=Summary)
    _seen: list[str] = field(default_factory=list)
    _inputs_of: dict[str, deque[str]] = field(default_factory=dict)

    def run(self, names: Iterable[str], inputs: Inputs) -> Summary:
        """Take in everything that can be; one input's fault never stops the others."""
        reports = self._unread(self._reports(names, inputs))
        reads = read_all(reports, store=self.store.path, corrected=self._desk.corrected_reports)
        for some in _batches(reads):
            self._keep(some)
        self._remember_rejected()
        return self.summary

    @cached_property
    def _maps(self) -> ControlMaps:
        return ControlMaps(read_maps(self.store.connection))

    @cached_property
    def _namesakes(self) -> Namesakes:
        return Namesakes(self.store)

    @cached_property
    def _desk(self) -> Desk:
        return Desk(self.store)

    def _reports(self, names: Iterable[str], inputs: Inputs) -> Iterator[Report]:
        """The reports of all inputs; ready events are stored as they are met."""
        for name in expanded(list(names)):
            self._seen.append(name)
            try:
                given = inputs.open(name)
                kind, source = source_of(given, self.kind)
            except GeoError as error:
                self._reject(name, Rejected("", str(error)))
                continue
            self.summary.of(given.name).kind = kind
            self._say_notes(given, source)
            if source.gives == "events":
                with without_collector():
                    self._take_events(self._labelled(given, kind), kind, source)
            else:
                yield from self._sound(given, source)

    def _say_notes(self, given: Input, source: Source) -> None:
        """What goes wrong here goes wrong in reading too, and is told there."""
        with suppress(Exception):
            for line in source.notes(given, self.options):
                self.note(f"{given.name}: {line}")

    def _sound(self, given: Input, source: Source) -> Iterator[Report]:
        """The reports of an input; what is rejected is told and left out."""
        for item in items(given, source, self.options):
            if isinstance(item, Report):
                item = self._namesakes.told_apart(item)  # noqa: PLW2901 - it is the same report
                self._inputs_of.setdefault(item.id, deque()).append(given.name)
                if encoding := item.acquisition.get("encoding"):
                    self.note(f"{given.name}: read as {encoding}, not UTF-8")
                yield item
            elif isinstance(item, Rejected):
                self._reject(given.name, item)

    def _take_events(self, given: Input, kind: str, source: Source) -> None:
        tally = self.summary.of(given.name)
        for added in self.store.adding(self._packed(given, kind)):
            tally.events += added.fresh
            tally.same_events += added.taken - added.fresh
            self.progress(self.summary)
        self._desk.replay_set_aside()
        if source.attribution:
            self.store.credit(kind, source.attribution)

    def _labelled(self, given: Input, kind: str) -> Input:
        """A sheet with what tells it from others of its name."""
        if kind != "sheet":
            return given
        label = self.store.sheet_label(given.label, given.at, given.sha256())
        return replace(given, own_label=label)

    def _packed(self, given: Input, kind: str) -> Iterator[Packed]:
        for piece in pieces(given, kind, self.options):
            if isinstance(piece, Rejected):
                self._reject(given.name, piece)
            elif not self._desk.sets_aside(piece):
                yield piece

    def _unread(self, reports: Iterable[Report]) -> Iterator[Report]:
        for report in reports:
            if not self.again and self.store.knows(report, __version__):
                self.summary.of(self._input_of(report)).known += 1
            else:
                yield report

    def _keep(self, several: list[Read]) -> None:
        """Store what was read, at once; where that fails, one by one, to set aside what cannot."""
        ready = [read for read in several if not self._refused(read)]
        new = [read.prepared or self._corrected(read) for read in ready]
        came: Iterable[Added | Rejected]
        try:
            came = self.store.add_reports(new, __version__)
        except GeoError:
            raise
        except Exception:
            came = map(self._kept_alone, new)
        for read, added in zip(ready, came, strict=True):
            name = self._input_of(read.report)
            if isinstance(added, Added):
                self.summary.of(name).count(added.kind, added.events)
            else:
                self._reject(name, added)
            self.progress(self.summary)

    def _kept_alone(self, new: Prepared) -> Added | Rejected:
        try:
            return self.store.add_reports([new], __version__)[0]
        except GeoError:
            raise
        except Exception as error:  # a value that no file of ours holds costs its report, no other
            return Rejected(new.report.id, f"cannot be kept: {error}")

    def _refused(self, read: Read) -> bool:
        if read.refused is None:
            return False
        name = self._input_of(read.report)
        self.summary.of(name).refused += 1
        self._reject(name, Rejected(read.report.id, read.refused))
        return True

    def _input_of(self, report: Report) -> str:
        """The input that a report came from; two may hold the same one, in the same order."""
        names = self._inputs_of[report.id]
        name = names.popleft()
        if not names:
            del self._inputs_of[report.id]
        return name

    def _corrected(self, read: Read) -> Prepared:
        """A report with its corrections replayed over what was read."""
        events = self._desk.corrected(read.report.id, read.events)
        return prepare(read.report, control_of(events, self._maps))

    def _reject(self, name: str, rejected: Rejected) -> None:
        rejection = Rejection(name, rejected.where, rejected.reason)
        self.summary.reject(rejection)
        self.tell(rejection)

    def _remember_rejected(self) -> None:
        said = {
            name: str(getattr(self.options, name))
            for name in ("published", "source", "url", "lang", "mapping")
            if getattr(self.options, name) is not None
        }
        rows = [
            (r.input, r.where, r.reason) for r in self.summary.rejected if r.input in self._seen
        ]
        self.store.set_rejected(self._seen, rows, {"kind": self.kind, **said})


def _batches(reads: Iterator[Read]) -> Iterator[list[Read]]:
    """As many as are stored at once, or fewer when they come slowly."""
    some: list[Read] = []
    since = monotonic()
    for read in reads:
        some.append(read)
        if len(some) == TOGETHER or monotonic() - since > _LONGEST_WAIT_S:
            yield some
            some, since = [], monotonic()
    if some:
        yield some
