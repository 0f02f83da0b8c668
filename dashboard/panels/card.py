"""The card of one event: what is said, by whom, when, where and how surely, and the very words."""

from collections.abc import Sequence
from datetime import datetime

from dashboard import markup
from dashboard.markup import NOTHING, Html, tag
from dashboard.palette import GROUP_OF, INKS, SHAPES
from dashboard.strings import Words
from geo.control.finding import Finding
from geo.control.told import reason
from geo.records.event import ControlAt, Event
from geo.records.place import Candidate
from geo.records.statement import Figure
from geo.views.passage import Part, passage, web_address


def card(event: Event, text: str, words: Words, findings: Sequence[Finding] = ()) -> Html:
    """The whole card; `text` is the published text of the event's report."""
    return tag(
        "article",
        _head(event, words),
        quoted(passage(event, text)),
        _facts(event, words),
        _beside(findings, words),
        _why(event, words),
        _foot(event, words),
        cls="fa-card",
    )


def quoted(parts: list[Part]) -> Html:
    """A paragraph with its sentence and place marked."""
    return tag("div", *map(_part, parts), cls="fa-quote") if parts else NOTHING


def place_line(event: Event) -> str:
    """A place and what contains it, finest first, each name once."""
    names = (event.place_name or event.place_text, event.settlement, event.hromada,
             event.raion, event.oblast)  # fmt: skip
    return ", ".join(dict.fromkeys(name for name in names if name))


def short_place(event: Event) -> str:
    """A place and the one thing that tells it from its namesakes."""
    name = event.place_name or event.place_text or ""
    over = event.settlement if event.settlement not in (None, name) else event.oblast
    return ", ".join(part for part in (name, over) if part)


def _part(part: Part) -> Html:
    if part.mark == "plain":
        return tag("span", part.text, cls="fa-plain")
    return tag("mark", part.text, cls=f"fa-{part.mark}-mark")


def _head(event: Event, words: Words) -> Html:
    denied = event.status == "denied"
    chip = NOTHING
    if event.status:
        chip = tag("span", words(f"chip.{event.status}"), cls=f"fa-chip {event.status}",
                   title=words(f"status.{event.status}"))  # fmt: skip
    kinds = " · ".join(kind for kind in (event.event_type, event.sub_event_type) if kind)
    title = tag("div", tag("h2", words(f"activity.{event.activity}"), chip),
                tag("div", kinds, cls="fa-sub"))  # fmt: skip
    ink = INKS[GROUP_OF[event.activity]]
    sign = markup.sign(SHAPES[event.claimant_side], ink, hollow=denied)
    return tag("div", sign, title, cls="fa-head")


def _facts(event: Event, words: Words) -> Html:
    rows = [
        ("card.when", _when(event, words)),
        ("card.claimant", _claimant(event, words)),
        ("card.where", _where(event, words)),
        ("card.actors", _actors(event, words)),
        ("card.units", markup.listed([unit.name for unit in event.units])),
        ("card.figures", markup.listed([_figure(f, words) for f in event.figures])),
        ("card.control", markup.listed([_control(c, words) for c in event.control])),
    ]
    pairs = [tag("dt", words(key)) + tag("dd", value) for key, value in rows if value]
    return tag("dl", *map(Html, pairs), cls="fa-facts")


def _when(event: Event, words: Words) -> Html:
    basis = words(f"card.basis.{event.date_basis}", text=event.date_text or "…")
    days = words.days(event.date_start, event.date_end) if event.date_start else ""
    return markup.join([days, tag("div", basis, cls="fa-sub")])


def _claimant(event: Event, words: Words) -> Html:
    name = event.claimant or words("card.nobody")
    via = words("card.via", channel=event.channel) if event.channel else ""
    denied = words("card.denied", who=event.denied_by) if event.denied_by else ""
    side = words(f"side.{event.claimant_side}") if event.claimant else ""
    return markup.join([name, tag("div", _dotted(via, side, denied), cls="fa-sub")])


def _where(event: Event, words: Words) -> Html:
    if event.place_status == "not_placed":
        sure = words("card.not_placed")
    else:
        key = "card.within" if event.place_status == "placed" else "card.area"
        across = event.uncertainty_m or 0
        span = across if event.place_status == "placed" else 2 * across
        sure = words(key, distance=distance(span, words))
    kind = words(f"kind.{event.place_kind}") if event.place_kind else ""
    return markup.join([place_line(event), tag("div", _dotted(kind, sure), cls="fa-sub")])


def _actors(event: Event, words: Words) -> Html:
    if not event.actor1:
        return NOTHING
    against = words("card.against", actor=event.actor2) if event.actor2 else ""
    return markup.join([event.actor1, tag("div", against, cls="fa-sub") if against else ""])


def _beside(findings: Sequence[Finding], words: Words) -> Html:
    """What control maps of the day show beside the claim: consistent, or not, never a verdict."""
    lines = [
        tag("div", tag("b", words(f"verdict.{found.verdict}")), " ", reason(found, words.lang))
        for found in findings
    ]
    return tag("div", *lines, cls="fa-beside") if lines else NOTHING


def _why(event: Event, words: Words) -> Html:
    """Reasons and runners-up, folded away."""
    others = [_candidate(c) for c in event.place_candidates]
    blocks = []
    if event.place_why:
        blocks.append(_fold(words("card.why"), event.place_why))
    if others:
        blocks.append(_fold(words("card.others", n=len(others)), others))
    return markup.join(blocks)


def _fold(title: str, items: list[str] | tuple[str, ...]) -> Html:
    return tag("details", tag("summary", title), markup.listed(items))


def _candidate(candidate: Candidate) -> str:
    name = candidate.names.in_language("en") or candidate.place_id
    score = f"{candidate.score:.2f}"
    return _dotted(", ".join(part for part in (name, candidate.admin) if part), score)


def _figure(figure: Figure, words: Words) -> str:
    number = _number(figure, words)
    what = " ".join(part for part in (figure.metric, figure.subject) if part)
    total = words("card.cumulative") if figure.cumulative else ""
    days = words.days(figure.date_start, figure.date_end) if figure.date_start else ""
    return _dotted(f"{number} {what.replace('_', ' ')}", total, days)


def _number(figure: Figure, words: Words) -> str:
    if figure.value is not None:
        return f"{figure.value:g}"
    if figure.low is not None and figure.high is not None:
        return f"{figure.low:g}–{figure.high:g}"
    if figure.low is not None:
        return words("card.low", n=f"{figure.low:g}")
    return words("card.high", n=f"{figure.high:g}") if figure.high is not None else "?"


def _control(at: ControlAt, words: Words) -> str:
    edge = ""
    if at.distance_m is not None:
        key = "card.inside" if at.distance_m < 0 else "card.outside"
        edge = words(key, distance=distance(abs(at.distance_m), words))
    old = words("card.age", n=at.age_days) if at.age_days > 1 else ""
    source = words("card.map_of", maker=at.maker, day=words.day(at.map_date))
    return _dotted(words(f"control.{at.status}"), edge, source, old)


def _foot(event: Event, words: Words) -> Html:
    published = words("card.published", day=words.day(event.published)) if event.published else ""
    captured = words("card.captured", moment=_moment(event.captured)) if event.captured else ""
    address = web_address(event.url)
    opened = markup.link(words("card.open"), address) if address else NOTHING
    lines = [tag("div", event.source or words("unknown")),
             tag("div", _dotted(published, captured), cls="fa-sub")]  # fmt: skip
    return tag("div", *lines, opened, cls="fa-foot")


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M %Z}"


def distance(metres: float, words: Words) -> str:
    """Metres or kilometres with as many digits as the number deserves."""
    if metres < 950:
        return f"{round(metres, -1 if metres >= 10 else 0):.0f} {words('m')}"
    return f"{metres / 1000:.{1 if metres < 9950 else 0}f} {words('km')}"


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
