"""One event as a citation that can be copied: who said what, where it was published, and when."""

from dashboard.strings import Words
from geo.records.event import Event
from geo.views.passage import web_address


def citation(event: Event, words: Words) -> str:
    """Plain text: claimant, quote, publisher, day, address, id."""
    parts = [
        f"{event.claimant}: " if event.claimant else "",
        f"“{event.quote}” " if event.quote else "",
        f"{event.source or words('unknown')}, {words.day(event.published)}. ",
        f"{web_address(event.url)} " if web_address(event.url) else "",
        f"(Frontline Atlas, {event.id})",
    ]
    return "".join(parts)
