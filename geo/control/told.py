"""A finding in a sentence, with its arithmetic, in the language of the reader."""

from collections.abc import Mapping
from datetime import date

from geo.control.finding import Finding

Words = Mapping[str, str]

EN: Words = {
    "as_claimed": "{map} has the place {where}, which is what is claimed",
    "farther": "{map} has the place {where}, farther than the place's ± {reach}",
    "across": "{map} has the place {where}, and a circle of {reach} around it reaches across the "
    "line",
    "no_edge": "{map} has the place {where}",
    "undecided": "{map} leaves the place undecided",
    "wide": "the place is known to ± {reach}",
    "age": "{map} is {days} older than the last day of the claim",
    "same_day": "{map} is of the last day of the claim, with none before its first",
    "change": "between {maker}'s maps of {from_map} and {map_date}, {gained} km² within {radius} "
    "around the place became occupied and {lost} km² ceased to be (net {net} km²)",
    "not_updated": "; the map was perhaps not updated",
    "map": "{maker}'s map of {map_date}",
    "as_of": "{map_date} (state of {day})",
    "inside": "{distance} inside the occupied area",
    "outside": "{distance} outside the occupied area",
    "occupied": "on occupied ground, at a distance that the excerpt does not show",
    "contested": "on contested ground, at a distance that the excerpt does not show",
    "liberated": "on liberated ground, at a distance that the excerpt does not show",
    "ukrainian": "on ground that is not occupied, at a distance that the excerpt does not show",
    "day_one": "{n} day",
    "day_few": "{n} days",
    "day_many": "{n} days",
    "km": "km",
    "point": ".",
    "months": "January February March April May June July August September October November "
    "December",
    "consistent": "consistent with the map",
    "not_reflected": "not reflected by the map",
    "contradicted": "contradicted by the map",
    "too_old": "the map is too old to say",
    "too_uncertain": "the place is too uncertain to say",
}

UK: Words = {
    "as_claimed": "на {map} місце лежить {where}, як і заявлено",
    "farther": "на {map} місце лежить {where}, далі за його похибку ± {reach}",
    "across": "на {map} місце лежить {where}, а коло {reach} навколо нього перетинає лінію",
    "no_edge": "на {map} місце лежить {where}",
    "undecided": "на {map} належність місця не визначено",
    "wide": "місце відоме з похибкою ± {reach}",
    "age": "карта ({maker}, {map_date}) на {days} старша за останній день заяви",
    "same_day": "карта ({maker}, {map_date}) — за останній день заяви, а давнішої за її початок "
    "немає",
    "change": "між картами {maker} за {from_map} і {map_date} у межах {radius} навколо місця "
    "окупованими стали {gained} км², перестали бути {lost} км² (разом {net} км²)",
    "not_updated": "; можливо, карту не оновлено",
    "map": "карті {maker} за {map_date}",
    "as_of": "{map_date} (стан на {day})",
    "inside": "на окупованій території, за {distance} від її межі",
    "outside": "за {distance} від окупованої території",
    "occupied": "на окупованій території, відстань за межами витягу",
    "contested": "на спірній території, відстань за межами витягу",
    "liberated": "на звільненій території, відстань за межами витягу",
    "ukrainian": "на неокупованій території, відстань за межами витягу",
    "day_one": "{n} день",
    "day_few": "{n} дні",
    "day_many": "{n} днів",
    "km": "км",
    "point": ",",
    "months": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада "
    "грудня",
    "consistent": "узгоджується з картою",
    "not_reflected": "карта цього не відбиває",
    "contradicted": "суперечить карті",
    "too_old": "карта застара, щоб судити",
    "too_uncertain": "місце надто непевне, щоб судити",
}

LANGUAGES: Mapping[str, Words] = {"en": EN, "uk": UK}


def sentence(found: Finding, lang: str = "en") -> str:
    """The reason and the verdict, as one sentence in `en` or `uk`."""
    return f"{reason(found, lang)}: {LANGUAGES[lang][found.verdict]}."


def reason(found: Finding, lang: str = "en") -> str:
    """The numbers that the verdict stands on, without it."""
    words = LANGUAGES[lang]
    gained, lost = found.newly_occupied_km2 or 0.0, found.no_longer_occupied_km2 or 0.0
    told = words["same_day" if found.reason == "age" and not found.age_days else found.reason]
    ends = words["not_updated"] if found.reason == "change" and gained + lost == 0 else ""
    dated = {"maker": found.maker, "map_date": _map_date(found, words),
             "from_map": _day(found.from_map, words)}  # fmt: skip
    text = told.format(
        **dated,
        map=words["map"].format(**dated),
        where=_where(found, words),
        reach=_km(found.uncertainty_m, words),
        radius=_km(found.radius_m, words),
        days=_days(found.age_days, words),
        gained=_number(gained, ".1f", words),
        lost=_number(lost, ".1f", words),
        net=_number(gained - lost, "+.1f", words),
    )
    return text[:1].upper() + text[1:] + ends


def _map_date(found: Finding, words: Words) -> str:
    """The map's own date, and the day whose state it shows where that is another."""
    dated = _day(found.map_date, words)
    if found.as_of in (None, found.map_date):
        return dated
    return words["as_of"].format(map_date=dated, day=_day(found.as_of, words, year=False))


def _day(day: date | None, words: Words, *, year: bool = True) -> str:
    if day is None:
        return ""
    told = f"{day.day} {words['months'].split()[day.month - 1]}"
    return f"{told} {day.year}" if year else told


def _where(found: Finding, words: Words) -> str:
    if found.distance_m is None:
        return words[found.status]
    side = "inside" if found.distance_m < 0 else "outside"
    return words[side].format(distance=_km(abs(found.distance_m), words))


def _km(metres: float | None, words: Words) -> str:
    km = (metres or 0.0) / 1000
    return f"{_number(km, '.2f' if km < 10 else '.0f', words)} {words['km']}"


def _number(value: float, form: str, words: Words) -> str:
    """Rounded, with a real minus, and no sign on nothing."""
    text = format(value, form)
    if float(text) == 0:
        text = text.lstrip("+-")
    return text.replace("-", "−").replace(".", words["point"])


def _days(count: int, words: Words) -> str:
    """A number of days in the plural form of Slavic languages, which English shares."""
    few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    one = count % 10 == 1 and count % 100 != 11
    form = "day_one" if one and (count == 1 or words is UK) else "day_few" if few else "day_many"
    return words[form].format(n=count)
