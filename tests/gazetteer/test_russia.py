"""Towns of Russia and Belarus: the names that reports use, and no districts posing as towns."""

from geo.gazetteer.forms import surface_forms
from geo.gazetteer.raw import rows
from geo.gazetteer.tables.russia import drafts


def test_every_reported_town_is_a_town_of_the_table() -> None:
    known = {row["geonameid"] for row in rows("geonames_ru_by.csv.gz")}
    named = [row["geonameid"] for row in rows("ru_by_names.csv")]
    assert len(named) == len(set(named))
    assert set(named) <= known


def test_a_reported_town_bears_its_usual_name_first_and_all_the_others() -> None:
    town = next(draft for draft in drafts() if draft.id == "ru:515012")
    assert (town.names.en, town.names.uk, town.names.ru) == ("Oryol", "Орел", "Орёл")
    assert {"Orel", "Орьол"} <= {name.text for name in town.called}


def test_districts_of_moscow_are_no_towns() -> None:
    names = {draft.names.ru for draft in drafts() if draft.kind == "settlement"}
    assert {"Москва", "Зеленоград", "Внуково"} <= names
    assert not {"Чертаново Второе", "Замоскворечье", "Метрогородок"} & names


def test_a_russian_town_in_o_is_declined_in_ukrainian_as_well() -> None:
    town = next(draft for draft in drafts() if draft.names.ru == "Шебекино")
    assert {"Шебекіне", "Шебекине"} & {n.text for n in town.called if n.lang == "uk"}
    forms = {form for form, _ in surface_forms(town)}
    assert {"шебекиного", "шебекиному", "шебекіно"} <= forms
    assert not any(form.startswith("курське") for form in forms)
