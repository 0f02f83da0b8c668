"""Radii grow with the settlement and with the doubt about its point."""

from geo.gazetteer.radius import footprint_m, point_error_m, settlement_radius_m


def test_a_city_covers_more_than_a_village() -> None:
    assert footprint_m("M", 1_400_000) > footprint_m("M", 60_000) > footprint_m("C", 300)


def test_the_order_of_the_sources_is_the_measured_one() -> None:
    errors = [
        point_error_m("osm_polygon(darmat1)", "", ""),
        point_error_m("geonames_via_wof", "point in hromada polygon", "geonames"),
        point_error_m("geonames_via_wof", "point in hromada polygon", "whosonfirst"),
        point_error_m("geonames_via_wof", "point (ambiguous: 2 same-name points)", "geonames"),
        point_error_m("geonames_postal", "postal accuracy=1 (low)", ""),
    ]
    assert errors == sorted(errors)
    assert errors[-1] > 20 * errors[0]


def test_a_radius_is_never_smaller_than_the_error() -> None:
    assert settlement_radius_m("C", 100, 900.0) >= 900
