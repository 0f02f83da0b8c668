"""Feeds as papers really write them: any encoding, half-broken dates, whole articles inside."""

import pytest

from tests.sources.made import read, rejected, reports

_FEED = """<?xml version="1.0" encoding="{declared}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:yandex="http://news.yandex.ru"><channel><title>Газета</title>
<link>https://misto.example</link><language>en-US</language>{items}</channel></rss>"""
_ITEM = (
    "<item><title>Обстріл міста</title><link>/news/1?utm_source=rss&amp;id=7</link><guid>1</guid>"
    "<pubDate>Sat, 22 Nov 2025 08:00:00 +0200</pubDate>{}</item>"
)
_BODY = "<description>Російські війська обстріляли місто, двоє поранених.</description>"


def _feed(*bodies: str, declared: str = "utf-8") -> str:
    return _FEED.format(declared=declared, items="".join(map(_ITEM.format, bodies)))


@pytest.mark.parametrize(
    ("declared", "real"), [("windows-1251", "cp1251"), ("utf-8", "cp1251"), ("koi8-u", "koi8-u")]
)
def test_the_letters_are_right_whatever_encoding_is_declared(tmp_path, declared, real):
    content = _feed(_BODY, declared=declared).encode(real)
    (report,) = reports(read(tmp_path / "f.xml", content))
    assert "обстріляли місто" in report.text


def test_one_broken_letter_does_not_spoil_the_others(tmp_path):
    content = _feed(_BODY * 3).encode().replace("двоє".encode(), b"\xd0 ", 1)
    (report,) = reports(read(tmp_path / "f.xml", content))
    assert "Російські війська" in report.text


def test_an_address_is_absolute_and_says_nothing_of_who_linked(tmp_path):
    (report,) = reports(read(tmp_path / "f.xml", _feed(_BODY)))
    assert report.url == "https://misto.example/news/1?id=7"


def test_the_language_a_program_set_by_default_is_not_believed(tmp_path):
    (report,) = reports(read(tmp_path / "f.xml", _feed(_BODY)))
    assert report.lang is None


def test_the_whole_article_is_taken_without_what_points_elsewhere(tmp_path):
    full = (
        "<content:encoded><![CDATA[<p>Обстріляли місто.</p><p><b>Читайте також:</b> "
        "<a href='/2'>Вибухи в іншому місті</a></p><p>Двоє поранених.</p><table><tr><td>Школа"
        "</td><td>3</td></tr></table><script>x()</script>]]></content:encoded>"
    )
    (report,) = reports(read(tmp_path / "f.xml", _feed(_BODY + full)))
    assert report.text == "Обстріл міста\n\nОбстріляли місто.\n\nДвоє поранених.\n\nШкола 3"


def test_the_whole_article_of_a_yandex_feed_is_taken(tmp_path):
    full = "<yandex:full-text>Обстріляли місто й ще три села поблизу.</yandex:full-text>"
    body = f"<description>Тизер</description>{full}"
    (report,) = reports(read(tmp_path / "f.xml", _feed(body)))
    assert "три села" in report.text


def test_of_a_feed_that_breaks_off_the_last_item_is_set_aside(tmp_path):
    two = _feed(_BODY, _BODY).replace("<guid>1", "<guid>2", 1)
    found = read(tmp_path / "f.xml", two[:-60])
    assert len(reports(found)) == 1
    assert rejected(found) == [("item 2", "the feed breaks off in it")]


def test_of_an_item_listed_twice_the_newer_text_is_read(tmp_path):
    later = _BODY.replace("двоє", "троє")
    text = _feed(_BODY, later).replace("08:00:00", "09:00:00", 1)
    (report,) = reports(read(tmp_path / "f.xml", text))
    assert "двоє" in report.text


def test_a_feed_without_news_is_no_fault(tmp_path):
    assert read(tmp_path / "f.xml", _FEED.format(declared="utf-8", items="")) == []
