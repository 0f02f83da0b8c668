"""Saved pages of newspapers: the article alone, and what the page says of it."""

import json

import pytest

from tests.sources.made import read, reports

_PAGE = """<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Обстріл</title>{head}
</head><body><div class="cookie-banner">Ми використовуємо cookie. Прийняти?</div><article>
<h1>Обстріл міста</h1><p>Російські війська обстріляли Мирноград, повідомила міська рада вранці.</p>
{inside}<p>Пошкоджено п’ять будинків і школу, у якій на момент удару нікого не було.</p></article>
<aside><h3>Популярне</h3><a href="/p">Вибухи в Одесі</a></aside><footer>© 2021 Газета</footer>
</body></html>"""
_LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Сайт"},
        {
            "@type": ["NewsArticle"],
            "datePublished": "2025-11-22T08:15:00+02:00",
            "author": [{"name": "Олена"}, {"name": "Ігор"}],
            "publisher": {"name": "Газета"},
            "mainEntityOfPage": {"@id": "https://misto.example/news/1?utm_medium=x"},
        },
    ],
}


def _page(head: str = "", inside: str = "") -> str:
    return _PAGE.format(head=head, inside=inside)


def _ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_tells_when_who_and_where(tmp_path):
    (report,) = reports(read(tmp_path / "a.html", _page(_ld(_LD))))
    assert (report.source, report.author) == ("Газета", "Олена, Ігор")
    assert report.published_at.isoformat() == "2025-11-22T08:15:00+02:00"
    assert report.url == "https://misto.example/news/1"


def test_the_time_of_another_article_on_the_page_is_not_taken(tmp_path):
    said = {"@type": "NewsArticle", "datePublished": "2025-11-22T08:15:00"}
    other = '<time datetime="2025-11-20T10:00:00Z">20 листопада</time>'
    (report,) = reports(read(tmp_path / "a.html", _page(_ld(said), other)))
    assert (str(report.published), report.published_at) == ("2025-11-22", None)


def test_meta_tags_tell_the_same(tmp_path):
    head = (
        '<meta property="og:site_name" content="Газета"><meta property="og:url" '
        'content="https://misto.example/1"><meta property="article:published_time" '
        'content="2025-11-22T23:30:00Z">'
    )
    (report,) = reports(read(tmp_path / "a.html", _page(head)))
    assert (report.source, report.url) == ("Газета", "https://misto.example/1")
    assert str(report.published) == "2025-11-23"


@pytest.mark.parametrize("broken", ["{", "[1, null]", '{"@graph": 5, "author": [[]]}'])
def test_broken_json_ld_does_no_harm(tmp_path, broken):
    head = f'<script type="application/ld+json">{broken}</script>'
    assert reports(read(tmp_path / "a.html", _page(head)))


@pytest.mark.parametrize(
    "inside",
    [
        "<p><strong>Читайте також:</strong> <a href='/2'>Удар по Одесі</a></p>",
        "<div><a href='/2'>Читайте также: Удар по Одесі</a></div>",
        "<h3>Read also</h3><ul><li><a href='/2'>Удар по Одесі</a></li></ul>",
        "<p>Є поранені.<br><b>Дивіться також:</b> <a href='/2'>Удар по Одесі</a></p>",
        "<p>Підписуйтесь на наш Telegram, там про Удар по Одесі</p>",
    ],
)
def test_what_points_elsewhere_is_gone_and_the_article_stays(tmp_path, inside):
    (report,) = reports(read(tmp_path / "a.html", _page(inside=inside)))
    assert "Одесі" not in report.text
    assert "cookie" not in report.text
    assert "Мирноград" in report.text
    assert "школу" in report.text


def test_a_long_paragraph_that_begins_so_is_not_thrown_away(tmp_path):
    inside = f"<p>Read more about it in the order: {'the town of Rodynske was shelled. ' * 12}</p>"
    (report,) = reports(read(tmp_path / "a.html", _page(inside=inside)))
    assert "Rodynske" in report.text


def test_no_day_is_made_of_a_copyright(tmp_path):
    (report,) = reports(read(tmp_path / "a.html", _page()))
    assert report.published is None


def test_a_site_that_names_its_front_page_on_every_page_does_not_make_them_one(tmp_path):
    head = '<link rel="canonical" href="https://misto.example/">'
    first, second = (
        reports(read(tmp_path / "a.html", _page(head), f"https://misto.example/{n}"))[0]
        for n in (1, 2)
    )
    assert first.id != second.id
    assert first.url == "https://misto.example/1"
