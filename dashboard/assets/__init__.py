"""What the browser is given: our own drawing code, and the parts of others it stands on."""

from pathlib import Path

HERE = Path(__file__).parent
VENDOR = HERE / "vendor"
"""Built by `python -m dashboard.assets.build`; not committed, carried by the wheel."""


def choosing(script: Path) -> str:
    """The script of a part of the page that chooses, with what lets the map go ahead of the page."""
    return "\n".join(file.read_text("utf-8") for file in (HERE / "ahead" / "ahead.js", script))


def built() -> bool:
    """Whether the parts that come from elsewhere have been fetched."""
    return (VENDOR / "leaflet.js").is_file() and (VENDOR / "land.json").is_file()
