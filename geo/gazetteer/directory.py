"""Where the index lies: told by the environment, beside the repository, or the user's folder."""

import os
from pathlib import Path

import platformdirs

from geo.datasets import data_folder

NAME = "frontline-atlas"


def index_folder() -> Path:
    """`FRONTLINE_GAZETTEER`, else `data/index` beside the tables, else the user's data folder."""
    told = os.environ.get("FRONTLINE_GAZETTEER")
    if told:
        return Path(told)
    beside = data_folder()
    if beside.is_dir() and os.access(beside, os.W_OK):
        return beside / "index"
    return user_folder() / "index"


def user_folder() -> Path:
    """The folder of the user's own data."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def user_gazetteer() -> Path:
    """The user's own places: `FRONTLINE_USER_GAZETTEER`, else inside the user's folder."""
    told = os.environ.get("FRONTLINE_USER_GAZETTEER")
    return Path(told) if told else user_folder() / "gazetteer"
