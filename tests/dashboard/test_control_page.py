"""Control of terrain: the change adds up, each maker stands alone, no map is told as none."""

from datetime import date
from pathlib import Path

import pytest
import shapely
from streamlit.testing.v1 import AppTest

from dashboard import regions, strings, terrain
from geo.records.filters import Filters
from tests.dashboard.maps import DAY, draw_maps
from tests.dashboard.test_map_page import html_of, message

LAST = date(2025, 11, 24)


def _page() -> None:
    from dashboard import navigation, strings  # noqa: PLC0415
    from dashboard.pages.control import PAGE  # noqa: PLC0415

    navigation.know({})
    PAGE.render(strings.words("en"))


def opened(**query: str) -> AppTest:
    visitor = AppTest.from_function(_page, default_timeout=60)
    for name, value in query.items():
        visitor.query_params[name] = value
    return visitor.run()


@pytest.fixture
def maps(store) -> Path:
    return draw_maps(store(60))


def test_without_a_map_it_says_how_to_get_one(store):
    store(3)
    shown = html_of(opened())
    assert "frontline control import" in shown
    assert "frontline control fetch" in shown


def test_shows_the_last_map_and_the_change_since_the_first(maps):
    visitor = opened()
    told = message(visitor)
    assert not visitor.exception
    assert told["control"] == "on=2025-11-24"
    assert told["change"] == "from=2025-11-20&on=2025-11-24"
    assert told["query"] is None
    assert "Maker A: map of 24 Nov 2025, of the day shown" in html_of(visitor)


def test_says_how_old_the_map_is(maps):
    shown = html_of(opened(since="2025-11-20", until="2025-11-29"))
    assert "5 days older than the day shown" in shown


def test_the_region_of_the_url_is_drawn_and_offers_a_figure(maps):
    visitor = opened(within="8 km around Pokrovsk")
    assert message(visitor)["region"] == "within=8+km+around+Pokrovsk"
    assert "/api/figure.pdf?within=8+km+around+Pokrovsk" in html_of(visitor)


def test_an_unknown_region_is_told_and_all_is_shown(maps):
    visitor = opened(within="/etc/passwd.geojson")
    assert not visitor.exception
    assert "not known" in visitor.warning[0].value
    assert message(visitor)["region"] is None


def test_two_days_stand_side_by_side(maps):
    visitor = opened()
    visitor.segmented_control(key="ground_view").set_value("beside").run()
    assert not visitor.exception
    assert len(visitor.get("component_instance")) == 2
    assert message(visitor)["control"] == "on=2025-11-20"


def test_the_claims_are_laid_beside_the_maps(maps):
    visitor = opened()
    visitor.segmented_control(key="ground_part").set_value("findings").run()
    table = visitor.dataframe[0].value
    assert not visitor.exception
    assert len(table) == len(terrain.findings(Filters()))
    assert set(table["maker"]) == {"Maker A"}
    visitor.pills(key="checks_verdict").set_value(["consistent"]).run()
    assert set(visitor.dataframe[0].value["finding"]) == {"Consistent with the map"}


def test_raions_and_the_rest_add_up_to_the_change(maps):
    (change,) = terrain.change(DAY, LAST, None, None)
    rows = terrain.raions(DAY, LAST, None, None, "en")
    assert change.newly_occupied_km2 > 100
    assert sum(row.net_km2 for row in rows) == pytest.approx(change.net_km2, abs=0.01)


def test_a_second_maker_is_a_second_line_and_never_a_change(store):
    draw_maps(store(3), makers=("Maker A", "Maker B"))
    makers = [one.maker for one in terrain.series(None)]
    steps = [row.step_km2 for one in terrain.series(None) for row in one.rows]
    assert makers == ["Maker A", "Maker B"]
    assert steps.count(None) == 2
    assert message(opened(maker="Maker B"))["control"] == "on=2025-11-24&maker=Maker+B"


def test_two_makers_are_compared_by_the_belt_that_they_dispute(store):
    draw_maps(store(3), makers=("Maker A", "Maker B"))
    visitor = opened()
    assert message(visitor)["belt"] is None
    visitor.button_group(key="ground_view").set_value("belt").run()
    assert message(visitor)["belt"] == "on=2025-11-24"
    assert message(visitor)["change"] is None
    assert "The two agree on 94.0" in html_of(visitor)
    assert "Occupied only on Maker A’s map" in html_of(visitor)


def test_claims_are_counted_on_the_days_of_the_maps(maps):
    days = terrain.claims_by_day(Filters(), DAY, LAST)
    assert (days.first, days.last, len(days.counts)) == (DAY, LAST, 5)
    assert terrain.claims_by_day(Filters(activity=("shelling",)), DAY, LAST).counts[0][0] == 0


def test_the_change_has_its_pace_beside_the_days_before(maps):
    assert "km² a day over 4 days" in html_of(opened())


def test_a_maker_without_an_earlier_map_has_no_change_told(maps):
    shown = html_of(opened(since="2025-11-10", until="2025-11-24"))
    assert "no map of 10 Nov 2025 or earlier, so no change is told" in shown


def test_the_legend_names_only_what_the_maps_show(maps):
    shown = html_of(opened())
    assert "Newly occupied" in shown
    assert "fa-swatch contested" not in shown


def test_numbers_are_written_as_the_language_writes_them():
    assert strings.words("en").number(-1234.5) == "−1,234.5"
    assert strings.words("uk").number(1234.5, "+,.1f") == "+1\u00a0234,5"
    assert strings.words("en").number(-0.01, "+,.1f") == "0.0"


def test_a_region_is_called_by_its_name_in_the_readers_language():
    assert regions.label("Pokrovsk Raion", strings.words("uk")) == "Покровський район"


def test_an_outline_is_tidied_unless_it_is_narrow():
    small = terrain.outline("0.3 km around Pokrovsk")
    assert shapely.geometry.shape(small).area > 0
