"""What a layer of the map is: one module of this package, named like the layer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from dashboard.filters import View
from dashboard.strings import Words
from geo.records.event import Event
from geo.records.filters import BBox, Filters


@dataclass(frozen=True, slots=True)
class Shown:
    """What the map is to show; `hidden` names the layers that are switched off."""

    filters: Filters
    words: Words
    selected: Event | None = None
    selected_fid: int | None = None
    """The selected event's row number: the map's signs carry it."""
    hidden: frozenset[str] = frozenset()
    day: date | None = None
    """The last day shown: the day of the control map."""
    maker: str | None = None
    """Whose control map is shown; None is everybody's."""
    since: date | None = None
    """The day since when changes of control are shown; None is no changes."""
    belt: bool = False
    """Whether the ground that two makers dispute on the day is drawn."""
    within: str | None = None
    """The region whose outline is drawn and whose changes are shown."""
    beside: str | None = None
    """Maps that share this word follow each other's moves."""
    follows: bool = True
    """Whether the map shows the clock's days while they are dragged or played."""
    day_end: Literal["from", "on"] = "on"
    """Which end of the clock the control map follows."""
    online: bool = False
    focus: int = 0
    """Grows by one each time something is to be brought into view."""
    frame: BBox | View | None = None
    """The box or view that is then brought up; None is the place of the selected event."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Adds its part to what the browser is told; values must survive JSON."""

    config: Callable[[Shown], Mapping[str, Any]]
    optional: bool = False
    """Whether the side bar has a switch for it."""
