"""A plug-in is a file with one known name; a file without it is refused, never skipped."""

import sys
from pathlib import Path

import pytest

from geo import catalogue
from geo.errors import GeoError


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "plugs"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "base.py").write_text("")
    (folder / "_inside.py").write_text("")
    (folder / "good.py").write_text("PLUG = 'good'")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "plugs"
    for name in [n for n in sys.modules if n.split(".")[0] == "plugs"]:
        del sys.modules[name]
    catalogue.load.cache_clear()


def test_a_dropped_file_is_found(package: str) -> None:
    assert catalogue.load(package, "PLUG") == {"good": "good"}


def test_a_file_without_its_attribute_is_refused(package: str, tmp_path: Path) -> None:
    (tmp_path / "plugs" / "bad.py").write_text("")
    with pytest.raises(GeoError, match="defines no PLUG"):
        catalogue.load(package, "PLUG")
