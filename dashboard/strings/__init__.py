"""The words of the pages: one catalogue a language, switched in place."""

from dataclasses import dataclass
from datetime import date

from geo import catalogue


@dataclass(frozen=True, slots=True)
class Words:
    """Looks words up by key; `lang` is `en` or `uk`."""

    lang: str
    table: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """The words of `key` with `{names}` filled in; KeyError when a catalogue lacks it."""
        text = self.table[key]
        return text.format(**values) if values else text

    def number(self, value: float, form: str = ",.1f") -> str:
        """A number as this language groups and points it, with a real minus; no sign on nothing."""
        text = format(value, form)
        if not any(digit in text for digit in "123456789"):
            text = text.lstrip("+-")
        signs = {ord("-"): "−"}
        return text.translate(
            signs | ({ord(","): "\u00a0", ord("."): ","} if self.lang == "uk" else {})
        )

    def day(self, when: date | None) -> str:
        """A day as it is written in this language, such as `23 Nov 2025`."""
        if when is None:
            return self("unknown")
        return f"{when.day} {self(f'month.{when.month}')} {when.year}"

    def days(self, start: date | None, end: date | None) -> str:
        """A range of days with both ends included, shortened where they agree."""
        if start is None or end is None or start == end:
            return self.day(start or end)
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.day}–{self.day(end)}"
        return f"{self.day(start)} – {self.day(end)}"


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, sorted."""
    return catalogue.names("dashboard.strings")


def words(lang: str) -> Words:
    """The catalogue of a language, English when there is none."""
    known = lang if lang in languages() else "en"
    return Words(known, catalogue.load_one("dashboard.strings", known, "WORDS"))
