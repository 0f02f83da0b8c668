"""The contract's Mention line."""

from geo.geocoding.mention_line import mention_line
from tests.geocoding.reading import read

FIELDS = {
    "report_id", "start", "end", "surface", "role", "kind", "place_id", "name", "settlement",
    "hromada", "raion", "oblast", "lon", "lat", "uncertainty_m", "score", "status", "candidates",
    "why",
}  # fmt: skip


def test_every_field_of_the_contract() -> None:
    for mention, answer in read("Clashes at the railway station in Pokrovsk and near Ivanivka."):
        line = mention_line("r", mention, answer)
        assert set(line) >= FIELDS
        assert line["status"] in ("placed", "area", "not_placed")


def test_names_in_the_output_language() -> None:
    mention, answer = read("Clashes in Pokrovsk.")[0]
    assert mention_line("r", mention, answer, "uk")["name"] == "Покровськ"
    assert mention_line("r", mention, answer, "en")["oblast"] == "Donetsk Oblast"


def test_a_refusal_has_a_reason_and_no_point() -> None:
    mention, answer = read("They reached the railway station.")[0]
    line = mention_line("r", mention, answer)
    assert (line["lon"], line["place_id"], line["status"]) == (None, None, "not_placed")
    assert line["why"]
