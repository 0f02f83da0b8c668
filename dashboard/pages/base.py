"""What a page is: one module of this package, named like the page."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.strings import Words


@dataclass(frozen=True, slots=True)
class Page:
    """`order` is its place in the navigation, `icon` a Material symbol; the words are its key's."""

    order: int
    icon: str
    render: Callable[[Words], None]
    filtered: bool = False
    """Whether the side bar's filters hold on it."""
