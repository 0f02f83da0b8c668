"""What one sentence tells: its scene with dates, formations, claimants, places, acts and counts."""

from collections.abc import Sequence

from geo.extraction.acts.formations import Unit
from geo.extraction.claimants.attribution import Attribution
from geo.extraction.dates.dates import Dated
from geo.extraction.figures.counts import Count
from geo.extraction.text.lexicon import Hit
from geo.extraction.text.scene import Scene
from geo.records.record import record
from geo.records.statement import When
from geo.records.vocabulary import Side


@record()
class Told:
    """One sentence as read.

    `places` are (token, position in the list of mentions); `acts` all acts that it names, `real`
    those that are said to have happened; `own` the side of the text.
    """

    scene: Scene
    own: Side
    dates: Sequence[Dated]
    units: Sequence[Unit]
    attributions: Sequence[Attribution]
    places: Sequence[tuple[int, int]]
    when: When
    acts: Sequence[Hit] = ()
    real: Sequence[Hit] = ()
    counts: Sequence[Count] = ()

    @property
    def numbers(self) -> list[int]:
        """The positions of the places in the list of mentions."""
        return [number for _, number in self.places]
