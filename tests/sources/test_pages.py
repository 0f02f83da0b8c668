"""Printed pages: words and sentences go on over the ends of lines and pages."""

import pytest

from geo.sources._pages import running_text


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("обстрі-\nляли Мир-\nноград", "обстріляли\nМирноград"),
        ("обстрі‐ \nляли", "обстріляли"),
        ("обстрі\u00ad\nляли \u00adмісто", "обстріляли\nмісто"),
        ("Івано-\nФранківськ", "Івано-Франківськ"),
        ("північно-\nсхідний", "північно-східний"),
        ("south-\neast of", "south-east\nof"),
        ("by 5-\n7 km", "by 5-\n7 km"),
        ("a list:\n- one\n- two", "a list:\n- one\n- two"),
    ],
)
def test_a_word_cut_at_a_line_end_is_whole_again(printed, text):
    assert running_text([printed]) == text


def test_a_sentence_goes_on_over_a_page_and_running_heads_do_not_interrupt_it():
    pages = [
        "Daily review, 22 November\nForces shelled the town and\n1",
        "Daily review, 22 November\nleft it.\nPage 2 of 3",
        "Daily review, 22 November\nNothing else.\n- 3 -",
    ]
    assert running_text(pages) == (
        "Daily review, 22 November\nForces shelled the town and\nleft it.\n\nNothing else."
    )


def test_a_line_that_only_two_pages_share_is_text():
    assert running_text(["Losses\nnone.", "Losses\ntwo."]) == "Losses\nnone.\n\nLosses\ntwo."
