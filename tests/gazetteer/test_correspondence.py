"""Russian names are learnt from pairs: what was seen is written so again."""

from geo.gazetteer.correspondence import Correspondence, aligned

PAIRS = [
    ("миколаївка", "николаевка"), ("григорівка", "григоровка"), ("степногірка", "степногорка"),
    ("піщане", "песчаное"), ("білогорівка", "белогоровка"), ("зелена балка", "зеленая балка"),
]  # fmt: skip


def test_an_alignment_writes_the_whole_target() -> None:
    for source, target in PAIRS:
        parts = aligned(source, target)
        assert "".join(parts) == target
        assert len(parts) == len(source)


def test_a_pair_that_was_seen_comes_first() -> None:
    learnt = Correspondence(PAIRS)
    assert all(learnt.forms(source)[0] == target for source, target in PAIRS)


def test_a_new_name_is_written_like_its_parts() -> None:
    learnt = Correspondence(PAIRS)
    assert "новогорка" in learnt.forms("новогірка")


def test_an_abbreviated_pair_is_not_learnt() -> None:
    assert Correspondence([("вел", "б.")]).forms("вел") == ("вел",)
