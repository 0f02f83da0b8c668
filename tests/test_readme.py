"""The README tells the truth: its commands exist, its folders exist, its picture is there."""

import re
from pathlib import Path

import pytest

from geo import catalogue

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", catalogue.names("geo.cli"))
def test_every_command_is_described(name: str) -> None:
    assert f"`frontline {name}`" in README


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`frontline (\w+)", README))))
def test_every_described_command_exists(name: str) -> None:
    assert name in catalogue.names("geo.cli")


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([a-z_]+/[\w./]*)`", README))))
def test_every_named_path_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_screenshot_is_there() -> None:
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z-]+) ", README))))
def test_every_named_target_is_in_the_makefile(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, re.MULTILINE)
