"""English in the manner of an institute's daily assessment: where, when and according to whom.

Every sentence is made up for its test.
"""

from datetime import date

import pytest

from geo.records.vocabulary import RUSSIA, UKRAINE
from tests.extraction.reading import reading

DAY = date(2024, 11, 23)


def placed(text: str) -> list[str | None]:
    """The places of all events, as written."""
    return [event.place_text for event in reading(text, "en", published=DAY).events]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Russian forces shelled settlements in Sumy and eastern Kharkiv oblasts.",
            ["Sumy", "Kharkiv oblasts"],
        ),
        (
            "Russian forces attacked along the Kherson and Mykolaiv Oblast borders.",
            ["Kherson", "Mykolaiv Oblast"],
        ),
        ("Russian forces shelled Sumy and eastern Okhtyrka.", ["Sumy", "Okhtyrka"]),
        (
            "Russian forces advanced west of Lyman, into Zarichne, and near Torske.",
            ["Lyman", "Zarichne", "Torske"],
        ),
        ("Russian forces attacked east of Lyman, near Zarichne, on Friday.", ["Zarichne"]),
        (
            "Russian forces attacked along the Torske-Zarichne-Yampil line (east of Lyman).",
            ["Torske", "Zarichne", "Yampil"],
        ),
        ("Fighting continues near Lyman in Zarichne and Torske.", ["Zarichne", "Torske"]),
        ("Fighting continues near Lyman and in Zarichne.", ["Lyman", "Zarichne"]),
        (
            "Russian forces attacked on the eastern outskirts of Lyman near Zarichne.",
            ["Zarichne"],
        ),
        (
            "Russian forces attacked Maiske, just on the southern outskirts of Chasiv Yar.",
            ["Maiske"],
        ),
        (
            "Russian forces attacked Stupochky (on the southern outskirts of Chasiv Yar).",
            ["Stupochky"],
        ),
        (
            "Russian forces attacked Zarichne and the southern outskirts of Lyman.",
            ["Zarichne", "Lyman"],
        ),
        ("Russian forces attacked Berestove, situated on the T1302 highway.", ["Berestove"]),
        (
            "Russian forces attacked Kuzemivka and Stelmakhivka, both 15km northwest of Svatove.",
            ["Kuzemivka", "Stelmakhivka"],
        ),
        (
            "Ukrainian forces west of Kreminna conducted assaults near Terny and Yampolivka.",
            ["Terny", "Yampolivka"],
        ),
        ("Ukrainian forces attacked west of Kreminna and near Terny.", ["Kreminna", "Terny"]),
        (
            "Russian forces did not attack near Lyman but shelled Zarichne and Torske.",
            ["Zarichne", "Torske"],
        ),
        ("Russian forces attacked near Lyman but did not advance near Torske.", ["Lyman"]),
        (
            "Russian forces are fighting near Torske in order to advance to Zarichne.",
            ["Torske"],
        ),
        (
            "Russian forces attacked near Torske in order to reach Lyman, while shells hit Yampil.",
            ["Torske", "Yampil"],
        ),
        (
            "Ukrainian forces repelled an assault near Lyman and an attack on Torske.",
            ["Lyman", "Torske"],
        ),
        ("Jets launched missiles at Odesa from positions over Crimea.", ["Odesa"]),
        (
            "Ukrainian forces liberated Novoselivka, just south of Shandryholove and 10km west "
            "of Lyman.",
            ["Novoselivka"],
        ),
        ("Russian forces attacked Dolyna, a settlement located on the E40 highway.", ["Dolyna"]),
        (
            "Russian forces stormed Zvanivka, about 20km northeast of Bakhmut along the T1302 "
            "highway.",
            ["Zvanivka"],
        ),
        ("Russian forces launched assaults on Terny to reach Lyman.", ["Terny"]),
        (
            "Russian forces attacked Travneve and Vershyna, all within 20km southeast of Bakhmut.",
            ["Travneve", "Vershyna"],
        ),
        (
            "Russian forces stormed Pisky from the northwestern outskirts of Donetsk City.",
            ["Pisky"],
        ),
        ("Russian forces stormed Pisky and the outskirts of Avdiivka.", ["Pisky", "Avdiivka"]),
        ("The DNR 132nd Brigade entered the village.", []),
        ("In Lyman the 63rd Brigade repelled an assault.", ["Lyman"]),
        ("Russian forces shelled Nova Kakhkovka.", ["Nova Kakhkovka"]),
        ("Russian forces shelled Nova Kakhovka and Nova Odesa.", ["Nova Kakhovka", "Nova Odesa"]),
    ],
)
def test_every_place_of_the_fight_and_none_that_only_tells_where_it_lies(
    text: str, places: list[str]
) -> None:
    assert placed(text) == places


def test_the_settlement_is_not_the_town_from_which_it_is_measured() -> None:
    text = (
        "Russian forces attacked Marinka (27km southwest of Avdiivka). "
        "Russian troops now completely control the settlement."
    )
    names = {event.place_name for event in reading(text, "en", published=DAY).events}
    assert names == {"Marinka"}


def test_a_settlement_measured_outside_brackets_may_be_either() -> None:
    text = "Shells fell 7 km north of Lyman. Russian forces later attacked the city."
    assert [e.place_name for e in reading(text, "en", published=DAY).events][-1] == "Lyman"


def test_commas_that_glue_paragraphs_part_sentences() -> None:
    text = (
        "Russian forces attacked near Lyman.,Ukrainian forces struck Donetsk.,,Shells hit Kherson."
    )
    quotes = [event.quote for event in reading(text, "en", published=DAY).events]
    assert quotes == [
        "Russian forces attacked near Lyman.",
        "Ukrainian forces struck Donetsk.",
        "Shells hit Kherson.",
    ]


def test_a_list_without_spaces_stays_one_sentence() -> None:
    text = "Russian forces attacked near Lyman,Zarichne,Torske on Friday."
    assert {event.quote for event in reading(text, "en", published=DAY).events} == {text}


def test_a_day_of_publication_dates_the_footage_alone() -> None:
    text = (
        "Footage posted on November 19 shows that Russian forces advanced near Lyman. "
        "Russian forces also attacked near Zarichne."
    )
    days = [event.date_start for event in reading(text, "en", published=DAY).events]
    assert days == [date(2024, 11, 19), DAY]


def test_the_day_of_the_fight_goes_on_past_footage_of_another_day() -> None:
    text = (
        "Russian forces attacked near Lyman on November 21. Footage published on November 18 "
        "shows a strike on Torske. The fighters also stormed Zarichne."
    )
    days = [event.date_start for event in reading(text, "en", published=DAY).events]
    assert days == [date(2024, 11, 21), date(2024, 11, 18), date(2024, 11, 21)]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Russian sources claimed that Russian forces stormed Lyman and circulated footage "
            "of the fighting.",
            ["claimed"],
        ),
        (
            "A milblogger posted footage of a strike on Torske and claimed that Russian forces "
            "seized Zarichne.",
            ["visual", "claimed"],
        ),
        ("Geolocated footage shows that Russian forces advanced near Lyman.", ["visual"]),
    ],
)
def test_footage_shows_only_what_it_is_said_to_show(text: str, statuses: list[str]) -> None:
    assert [event.status for event in reading(text, "en", published=DAY).events] == statuses


def test_a_blogger_speaks_for_his_own_sentence_only() -> None:
    text = (
        "A Russian milblogger claimed that Russian forces entered Lyman. "
        "Russian forces also attacked near Zarichne."
    )
    claimants = [event.claimant for event in reading(text, "en", published=DAY).events]
    assert claimants == ["Russian milblogger", None]


def test_who_reports_something_else_does_not_claim_the_sentence_before() -> None:
    text = (
        "Russian forces shelled Lyman. "
        "The Ukrainian General Staff reported that Russian units lack winter clothing."
    )
    assert [e.claimant for e in reading(text, "en", published=DAY).events] == [None]


def test_who_assesses_stands_right_before_the_verb() -> None:
    text = (
        "Footage published on November 19 shows Russian soldiers on the outskirts of Lyman in what "
        "ISW assesses was an infiltration."
    )
    assert [e.claimant for e in reading(text, "en", published=DAY).events] == ["ISW"]


@pytest.mark.parametrize(
    "text",
    [
        "Russian forces did not conduct any confirmed ground attacks near Torske on Friday.",
        "Subordinate Main Effort (Russian objective: Capture the entirety of Donetsk Oblast)",
        "Elements of the 5th Brigade and two tank battalions are operating in the Torske area.",
        "A milblogger claimed that Ukrainian troops near Torske are preparing for an offensive.",
    ],
)
def test_what_the_rules_rule_out_nobody_else_makes_an_event(text: str) -> None:
    report = f"Russian forces attacked near Lyman. {text}"
    assert {e.place_name for e in reading(report, "en", published=DAY).events} == {"Lyman"}


def test_what_the_rules_do_not_know_may_still_be_found() -> None:
    text = (
        "Russian forces attacked near Lyman. "
        "Ten soldiers surrendered to Ukrainian troops near Torske."
    )
    assert {e.place_name for e in reading(text, "en", published=DAY).events} == {"Lyman", "Torske"}


def test_an_army_that_continues_strikes_says_nothing() -> None:
    text = "Russian troops continued air strikes on Lyman."
    assert [e.claimant for e in reading(text, "en", published=DAY).events] == [None]


def test_what_the_same_verb_beat_off_was_done_by_the_same_side() -> None:
    text = "Ukrainian forces repelled an assault near Lyman and an attack on Torske."
    events = reading(text, "en", published=DAY).events
    assert {(e.actor1, e.actor2) for e in events} == {(RUSSIA, UKRAINE)}


def test_a_later_place_of_a_list_is_attacked_towards_too() -> None:
    text = (
        "Russian forces advanced toward Synkivka (9km northeast of Kupyansk) and Petropavlivka "
        "(7km east of Kupyansk)."
    )
    assert {e.place_status for e in reading(text, "en", published=DAY).events} == {"area"}


def test_recent_days_of_an_aside_date_no_other_sentence() -> None:
    text = (
        "Russian forces attacked near Lyman on November 21. Three men were killed in Torske in "
        "recent days. Russian forces also shelled Yampil."
    )
    days = [(e.place_name, e.date_start) for e in reading(text, "en", published=DAY).events]
    assert days[0] == ("Lyman", date(2024, 11, 21))
    assert days[-1] == ("Yampil", date(2024, 11, 21))


def test_a_month_in_a_heading_is_no_week() -> None:
    text = "The front in November 2024\n\nRussian forces attacked near Lyman in recent days."
    assert reading(text, "en", published=DAY).events[0].date_start == date(2024, 11, 18)


@pytest.mark.parametrize("end", ["The D", "Ukra", "Russian"])
def test_a_sentence_cut_off_at_the_end_is_no_signature(end: str) -> None:
    text = f"Russian forces attacked near Lyman. {end}"
    assert reading(text, "en", published=DAY).events[0].claimant is None


@pytest.mark.parametrize("opening", ["Early reports indicate", "Preliminary reports suggest"])
def test_early_reports_are_nobodys(opening: str) -> None:
    text = f"{opening} that a missile hit a depot in Lyman."
    assert [e.claimant for e in reading(text, "en", published=DAY).events] == [None]


def test_a_bearing_and_a_direction_make_an_attack_towards() -> None:
    text = "Russian forces attacked south of Lyman toward Brusivka and near Zarichne."
    status = {e.place_name: e.place_status for e in reading(text, "en", published=DAY).events}
    assert status == {"Brusivka": "area", "Zarichne": "placed"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Girkin claimed that Russian forces stormed Lyman.", "Girkin"),
        ("The war claimed lives. Russian forces stormed Lyman.", None),
        ("Lyman claimed its place on the map. Russian forces stormed Zarichne.", None),
    ],
)
def test_a_surname_that_claims_something_is_a_claimant(text: str, claimant: str | None) -> None:
    assert [e.claimant for e in reading(text, "en", published=DAY).events] == [claimant]


@pytest.mark.parametrize(
    ("text", "claimant", "denier"),
    [
        (
            "Colonel Serhii Cherevatyi denied Wagner financier Yevgeny Prigozhin's claim that "
            "Wagner troops captured Krasna Hora.",
            "Yevgeny Prigozhin",
            "Serhii Cherevatyi",
        ),
        (
            "The General Staff denied the Russian Defense Ministry's claim that Russian troops "
            "captured Lyman.",
            "Russian Defense Ministry",
            "General Staff",
        ),
    ],
)
def test_whose_claim_is_denied_is_the_claimant(text: str, claimant: str, denier: str) -> None:
    (event,) = reading(text, "en", published=DAY).events
    assert claimant in (event.claimant or "")
    assert denier in (event.denied_by or "")


def test_claimants_that_share_a_verb_do_not_act() -> None:
    text = "The Russian MoD and other Russian sources claimed that Ukrainian troops attacked Lyman."
    assert [e.actor1 for e in reading(text, "en", published=DAY).events] == [UKRAINE]
