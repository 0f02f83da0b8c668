"""Reports as JSON lines: a line that is none is set aside, a file that is none is refused."""

import pytest

from geo.errors import InputError
from geo.sources.base import Options, Rejected
from geo.sources.reports_jsonl import check, parse


@pytest.mark.parametrize(
    ("content", "why"), [(b" \n", "empty"), (b"\x7fELF\x02\x01\0\0\n\x03\n", "binary")]
)
def test_a_file_without_any_line_is_refused_once(content, why):
    with pytest.raises(InputError, match=f"in.jsonl: .*{why}"):
        check(content, "in.jsonl")


def test_a_bad_line_is_set_aside_with_its_number():
    assert parse(b'{"id": 1}', 7, Options()) == Rejected(
        "line 7 (1)", "field 'text' is missing or empty"
    )
