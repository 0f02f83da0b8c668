"""Every word of the printed figure, in the three languages that its place names may have."""

from collections.abc import Mapping
from datetime import date

from geo.records.vocabulary import Lang

Words = Mapping[str, str]

EN: Words = {
    "months": "January February March April May June July August September October November "
    "December",
    "day": "{day} {month} {year}",
    "group": ",",
    "point": ".",
    "km": "km",
    "m": "m",
    "km2": "km²",
    "as_of": "As of {on} · {maker}'s map of {map_date}",
    "older": ", {days} earlier",
    "no_map": "As of {on} · no control map loaded for this day",
    "changed": " · changes since {since}",
    "held": "occupied, {share} % of the area",
    "gained": "newly occupied since {since}",
    "lost": "no longer occupied",
    "ground": "Control of terrain",
    "occupied": "Occupied by Russia",
    "contested": "Status unknown",
    "liberated": "Liberated",
    "no_map_here": "Not on this map",
    "newly_occupied": "Newly occupied",
    "no_longer_occupied": "No longer occupied",
    "events": "Reported events, {days}",
    "fighting": "Fighting, clearing",
    "move": "Claimed movement",
    "fire": "Shelling, strikes",
    "other": "Other",
    "circle": "Place lies somewhere in the circle",
    "claimed": "Claimed by",
    "ukraine": "Ukrainian side",
    "russia": "Russian side",
    "independent": "Independent",
    "unknown": "Not said",
    "control": "Control: {maker}, map of {map_date}",
    "shows": ", showing the state of {day}",
    "base": "Boundaries © OpenStreetMap contributors (ODbL); places: KATOTTG, GeoNames, OSM; "
    "coast: Natural Earth",
    "count": "Events: {drawn} drawn",
    "rest": "; {n} known only to an area or not placed",
    "claims": "Claims are shown as claims. Made with Frontline Atlas",
    "day_one": "{n} day",
    "day_few": "{n} days",
    "day_many": "{n} days",
}

UK: Words = {
    "months": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада "
    "грудня",
    "day": "{day} {month} {year}",
    "group": "\u00a0",
    "point": ",",
    "km": "км",
    "m": "м",
    "km2": "км²",
    "as_of": "Станом на {on} · карта {maker} за {map_date}",
    "older": ", на {days} давніша",
    "no_map": "Станом на {on} · карти контролю за цей день немає",
    "changed": " · зміни від {since}",
    "held": "окуповано, {share} % площі",
    "gained": "окуповано від {since}",
    "lost": "більше не окуповано",
    "ground": "Контроль території",
    "occupied": "Окуповано Росією",
    "contested": "Статус невідомий",
    "liberated": "Звільнено",
    "no_map_here": "Поза цією картою",
    "newly_occupied": "Новоокуповане",
    "no_longer_occupied": "Більше не окуповане",
    "events": "Повідомлені події, {days}",
    "fighting": "Бої, зачистка",
    "move": "Заявлене просування",
    "fire": "Обстріли, удари",
    "other": "Інше",
    "circle": "Місце лежить десь у колі",
    "claimed": "Хто заявляє",
    "ukraine": "Українська сторона",
    "russia": "Російська сторона",
    "independent": "Незалежні",
    "unknown": "Не сказано",
    "control": "Контроль: {maker}, карта за {map_date}",
    "shows": ", показує стан на {day}",
    "base": "Межі © учасники OpenStreetMap (ODbL); місця: КАТОТТГ, GeoNames, OSM; берег: Natural "
    "Earth",
    "count": "Події: показано {drawn}",
    "rest": "; не показано {n}: відомі лише з точністю до району або без місця",
    "claims": "Заяви показано як заяви. Зроблено у Frontline Atlas",
    "day_one": "{n} день",
    "day_few": "{n} дні",
    "day_many": "{n} днів",
}

RU: Words = {
    "months": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "day": "{day} {month} {year}",
    "group": "\u00a0",
    "point": ",",
    "km": "км",
    "m": "м",
    "km2": "км²",
    "as_of": "На {on} · карта {maker} за {map_date}",
    "older": ", старше на {days}",
    "no_map": "На {on} · карты контроля за этот день нет",
    "changed": " · изменения с {since}",
    "held": "оккупировано, {share} % площади",
    "gained": "оккупировано с {since}",
    "lost": "больше не оккупировано",
    "ground": "Контроль территории",
    "occupied": "Оккупировано Россией",
    "contested": "Статус неизвестен",
    "liberated": "Освобождено",
    "no_map_here": "Вне этой карты",
    "newly_occupied": "Новое оккупированное",
    "no_longer_occupied": "Больше не оккупировано",
    "events": "Сообщения о событиях, {days}",
    "fighting": "Бои, зачистка",
    "move": "Заявленное продвижение",
    "fire": "Обстрелы, удары",
    "other": "Другое",
    "circle": "Место лежит где-то в круге",
    "claimed": "Кто заявляет",
    "ukraine": "Украинская сторона",
    "russia": "Российская сторона",
    "independent": "Независимые",
    "unknown": "Не сказано",
    "control": "Контроль: {maker}, карта за {map_date}",
    "shows": ", показывает состояние на {day}",
    "base": "Границы © участники OpenStreetMap (ODbL); места: КАТОТТГ, GeoNames, OSM; берег: "
    "Natural Earth",
    "count": "События: показано {drawn}",
    "rest": "; не показано {n}: известны лишь с точностью до района или без места",
    "claims": "Заявления показаны как заявления. Сделано во Frontline Atlas",
    "day_one": "{n} день",
    "day_few": "{n} дня",
    "day_many": "{n} дней",
}

LANGUAGES: Mapping[Lang, Words] = {"en": EN, "uk": UK, "ru": RU}


def written(day: date, words: Words) -> str:
    """23 November 2025."""
    month = words["months"].split()[day.month - 1]
    return words["day"].format(day=day.day, month=month, year=day.year)


def written_days(first: date, last: date, words: Words) -> str:
    """17–23 November 2025, shortened where the two agree."""
    if first == last:
        return written(last, words)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{written(last, words)}"
    return f"{written(first, words)} – {written(last, words)}"


def number(value: float, form: str, words: Words) -> str:
    """A number as the language groups and points it, with a real minus."""
    text = format(value, form).replace("-", "−")
    return text.translate({ord(","): words["group"], ord("."): words["point"]})


def counted_days(count: int, words: Words) -> str:
    """A number of days in the form that the language wants."""
    few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    one = count == 1 if words is EN else count % 10 == 1 and count % 100 != 11
    form = "day_one" if one else "day_few" if few else "day_many"
    return words[form].format(n=count)
