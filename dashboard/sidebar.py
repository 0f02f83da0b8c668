"""The side bar: what is chosen -> one Filters value, the layers, the language."""

from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

import streamlit as st

from dashboard import choices, data, regions, session, strings
from dashboard.choices import Field
from dashboard.filters import LAYERS, readable
from dashboard.session import Slot
from dashboard.strings import Words
from geo.records.filters import Filters
from geo.records.vocabulary import Activity, Clock, Record, Status

LISTS: tuple[str, ...] = ("activity", "claimant", "source", "status", "record", "type", "actor")
CLOSED = {"activity": get_args(Activity), "status": get_args(Status), "record": get_args(Record)}


def draw(words: Words, *, filtered: bool) -> None:
    """Draw the side bar; changes are in the session's Look before the page is drawn."""
    with st.sidebar:
        try:
            if filtered:
                _filters(words)
                _layers(words)
        finally:
            _language(words)


def _filters(words: Words) -> None:
    filters = session.look().filters
    st.subheader(words("filter.title"), anchor=False)
    choices.choices(_fields(filters, words), words, take)
    if fault := session.recall(Slot.NO_REGION):
        st.warning(words("region.unknown", reason=fault))
    if filters.report_id:
        _one_report(filters.report_id, words)
    st.toggle(words("filter.view"), key="w_near", value=filters.bbox is not None, on_change=_near)
    if filters != Filters():
        st.button(words("filter.clear"), icon=":material/filter_alt_off:", width="stretch",
                  on_click=_clear)  # fmt: skip


def _fields(filters: Filters, words: Words) -> list[Field]:
    """Words to type and a region, then the lists; the last ones folded away."""
    known = data.choices()
    shown = [_list(name, filters, known, words) for name in LISTS[:4]]
    folded = [_list(name, filters, known, words, more=True) for name in LISTS[4:]]
    typed = [
        Field(name, "words", words(f"filter.{name}"), _given(filters, name),
              words(f"filter.{name}_hint"))
        for name in ("text", "place")
    ]  # fmt: skip
    return [*typed, _region(filters, words), *shown, _clock(filters, words), *folded]


def _list(
    name: str, filters: Filters, known: data.Choices, words: Words, *, more: bool = False
) -> Field:
    given = getattr(filters, name)
    texts = dict.fromkeys([*_options(name, known), *given])
    options = [(text, words.table.get(_key(name, text), text)) for text in texts]
    return Field(name, "many", words(f"filter.{name}"), given, words("filter.any"), options,
                 more=more)  # fmt: skip


def _region(filters: Filters, words: Words) -> Field:
    return Field("within", "one", words("region.title"), _given(filters, "within"),
                 words("region.hint"), regions.options(words), open=True)  # fmt: skip


def _clock(filters: Filters, words: Words) -> Field:
    options = [(clock, words(f"clock.{clock}")) for clock in get_args(Clock)]
    return Field("clock", "menu", words("filter.clock"), (filters.clock,), "", options, more=True)


def _given(filters: Filters, name: str) -> tuple[str, ...]:
    value = getattr(filters, name)
    return (value,) if value else ()


def take(values: choices.Values) -> None:
    """Put what was chosen into the Look before the next run; a region is looked up first."""
    filters = session.look().filters
    if "within" in values:
        regions.choose(next(iter(values["within"]), None))
        filters = session.look().filters
    others = {name: texts for name, texts in values.items() if name != "within"}
    kept = [pair for pair in filters.to_query() if pair[0] not in others]
    asked = [(name, text) for name, texts in others.items() for text in texts]
    session.change(filters=readable([*kept, *asked]))
    session.remember(Slot.PICKED, None)


def _one_report(report_id: str, words: Words) -> None:
    """What the selection is held to, and the way out of it."""
    found = data.report(report_id)
    title = found and (found.title or found.source)
    st.button(words("filter.report", title=title or report_id), icon=":material/close:",
              width="stretch", on_click=_without_report, key="w_report_id")  # fmt: skip


def _without_report() -> None:
    session.change(filters=replace(session.look().filters, report_id=None))


def _key(name: str, value: str) -> str:
    return f"chip.{value}" if name == "status" else f"{name}.{value}"


def _options(name: str, known: data.Choices) -> Iterable[str]:
    return CLOSED[name] if name in CLOSED else getattr(known, name)


def _near() -> None:
    """Hold the selection to what the map shows now, or let it go."""
    box = session.recall(Slot.NEAR) if st.session_state["w_near"] else None
    session.change(filters=replace(session.look().filters, bbox=tuple(box) if box else None))


def _clear() -> None:
    session.change(filters=Filters())
    session.remember(Slot.PICKED, None)


def _layers(words: Words) -> None:
    st.subheader(words("layer.title"), anchor=False)
    for name in LAYERS:
        on = name not in session.look().hidden
        st.toggle(words(f"layer.{name}"), value=on, key=f"w_layer_{name}", on_change=_switch,
                  args=(name,))  # fmt: skip
    online = st.toggle(words("layer.online"), key="w_online", help=words("layer.online_help"))
    session.remember(Slot.ONLINE, online)


def _switch(name: str) -> None:
    hidden = set(session.look().hidden) ^ {name}
    session.change(hidden=tuple(layer for layer in LAYERS if layer in hidden))


def _language(words: Words) -> None:
    names = {lang: strings.words(lang)("language") for lang in strings.languages()}
    session.seed("w_lang", words.lang)
    st.segmented_control(words("lang.label"), list(names), key="w_lang", required=True,
                         format_func=lambda lang: names[lang], on_change=_speak)  # fmt: skip


def _speak() -> None:
    session.change(lang=st.session_state["w_lang"])
