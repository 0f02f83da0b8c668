"""A source that is read again keeps what a person corrected."""

from datetime import date
from pathlib import Path

import pytest

from geo.corrections import changes
from geo.corrections.desk import Desk
from geo.ingest.inputs import Inputs
from geo.ingest.run import Ingest
from geo.sources.base import Options
from geo.store import open_store
from geo.store.writing import Store

SAMPLES = Path(__file__).parents[2] / "data" / "samples"


def ingest(store: Store, name: str) -> None:
    with Inputs() as inputs:
        Ingest(store, Options(published=date(2025, 11, 23)), again=True).run([name], inputs)


@pytest.mark.parametrize("name", ["acled/sample.csv", "reports"])
def test_a_correction_wins_over_a_new_reading(tmp_path: Path, name: str) -> None:
    with open_store(tmp_path / "s.gpkg", write=True) as store:
        ingest(store, str(SAMPLES / name))
        event = next(iter(store.select()))
        Desk(store).correct(event.id, "claimant", changes.claimant("N", "independent"), "O", "why")
        ingest(store, str(SAMPLES / name))
        again = store.event(event.id)
    assert again is not None
    assert again.claimant == "N"
