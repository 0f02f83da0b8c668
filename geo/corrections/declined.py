"""A no to an offer: remembered beside the user's own places, so that it is not asked again."""

from pathlib import Path

NAME = "declined.txt"


def declined(own: Path) -> frozenset[str]:
    """Ids of the offers that were declined; `own` is the folder of the user's own places."""
    try:
        return frozenset((own / NAME).read_text("utf-8").split())
    except FileNotFoundError:
        return frozenset()


def decline(offer_id: str, own: Path) -> None:
    """Do not make this offer again; the same no twice is one."""
    if offer_id in declined(own):
        return
    own.mkdir(parents=True, exist_ok=True)
    with (own / NAME).open("a", encoding="utf-8") as file:
        file.write(f"{offer_id}\n")
