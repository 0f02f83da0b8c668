"""Where the tables that come with the product lie: told, beside the checkout, or in the wheel."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_folder() -> Path:
    """`FRONTLINE_DATA`, else `data/` of the checkout, else the tables that the wheel carries."""
    told = os.environ.get("FRONTLINE_DATA")
    if told:
        return Path(told)
    checkout = _PACKAGE.parent / "data"
    return checkout if (checkout / "gazetteer").is_dir() else _PACKAGE / "data"
