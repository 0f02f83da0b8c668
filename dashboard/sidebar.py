"""The side bar: widgets -> one Filters value, the layers, the language."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, get_args

import streamlit as st

from dashboard import data, regions, session, strings
from dashboard.filters import LAYERS
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
    _text("text", filters.text, words)
    _text("place", filters.place, words)
    regions.box("w_within", words)
    choices = data.choices()
    for name in LISTS[:4]:
        _many(name, filters, _options(name, choices), words)
    with st.expander(words("filter.more")):
        _clock(filters, words)
        for name in LISTS[4:]:
            _many(name, filters, _options(name, choices), words)
    if filters.report_id:
        _one_report(filters.report_id, words)
    st.toggle(words("filter.view"), key="w_near", value=filters.bbox is not None, on_change=_near)
    if filters != Filters():
        st.button(words("filter.clear"), icon=":material/filter_alt_off:", width="stretch",
                  on_click=_clear)  # fmt: skip


def _text(name: str, value: str | None, words: Words) -> None:
    key = _seed(name, value or "")
    st.text_input(words(f"filter.{name}"), key=key, placeholder=words(f"filter.{name}_hint"),
                  on_change=_changed(name, lambda typed: typed.strip()[:200] or None))  # fmt: skip


def _many(name: str, filters: Filters, options: Iterable[str], words: Words) -> None:
    chosen = list(getattr(filters, name))
    key = _seed(name, chosen)
    known = list(dict.fromkeys([*options, *chosen]))
    st.multiselect(words(f"filter.{name}"), known, key=key, placeholder=words("filter.any"),
                   format_func=lambda value: words.table.get(_key(name, value), value),
                   on_change=_changed(name, tuple))  # fmt: skip


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


def _clock(filters: Filters, words: Words) -> None:
    key = _seed("clock", filters.clock)
    st.selectbox(words("filter.clock"), get_args(Clock), key=key,
                 format_func=lambda value: words(f"clock.{value}"),
                 on_change=_changed("clock", str))  # fmt: skip


def _options(name: str, choices: data.Choices) -> Iterable[str]:
    return CLOSED[name] if name in CLOSED else getattr(choices, name)


def _seed(name: str, value: Any) -> str:
    """The key of a filter's widget; its state follows the Look, which a URL or button may set."""
    key = f"w_{name}"
    session.seed(key, value)
    return key


def _changed(name: str, read: Callable[[Any], Any]) -> Callable[[], None]:
    """Puts a widget's value into the Look before the next run."""

    def put() -> None:
        value = read(st.session_state[f"w_{name}"])
        session.change(filters=replace(session.look().filters, **{name: value}))
        session.remember(Slot.PICKED, None)

    return put


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
