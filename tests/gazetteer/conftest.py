"""The index as it is shipped, opened once, and a place for the user's own gazetteer."""

from pathlib import Path

import pytest

from geo.gazetteer.index import Gazetteer


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "own"
    monkeypatch.setenv("FRONTLINE_USER_GAZETTEER", str(folder))
    return folder
