"""The findings as rows that can be sorted and filtered, each with its event beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from geo.control.at import ControlMaps
from geo.control.finding import VERDICTS, Finding, Verdict
from geo.control.findings import findings_of
from geo.records.event import Event


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding and the event that it stands beside."""

    event: Event
    finding: Finding


def control_findings(
    events: Iterable[Event], maps: ControlMaps, verdicts: Iterable[Verdict] = VERDICTS
) -> Iterator[FindingRow]:
    """Rows in the order of the events; only the wanted verdicts."""
    wanted = frozenset(verdicts)
    for event in events:
        for finding in findings_of(event, maps):
            if finding.verdict in wanted:
                yield FindingRow(event, finding)
