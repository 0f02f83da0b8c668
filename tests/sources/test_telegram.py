"""Telegram in its three shapes: the same words, and what hangs on a post is named."""

import json

from tests.sources.made import read, rejected, reports


def _message(number: int, **said) -> dict:
    usual = {"id": number, "type": "message", "date_unixtime": str(1763798400 + number)}
    return {**usual, "from": "Канал", "text": "", **said}


def _export(*messages, name: str | None = "Канал") -> str:
    return json.dumps({"name": name, "type": "public_channel", "id": 5, "messages": messages})


_PREVIEW = (
    '<div class="tgme_widget_message" data-post="kanal/{number}">'
    '<i class="tgme_widget_message_user_photo"></i>'
    '<a class="tgme_widget_message_owner_name"><span>Канал</span></a>{media}'
    '<div class="tgme_widget_message_text">{text}</div><a class="tgme_widget_message_date">'
    '<time datetime="2025-11-22T08:00:00+00:00"></time></a></div>'
)


def test_a_post_is_the_same_in_an_export_and_on_its_page(tmp_path):
    text = ["Перший ", {"type": "bold", "text": "рядок"}, ".\n\nДругий.\nТретій 🔥"]
    page = _PREVIEW.format(
        number=7, media="", text="Перший <b>рядок</b>.<br/><br/>Другий.<br/>Третій <i><b>🔥</b></i>"
    )
    (exported,) = reports(read(tmp_path / "result.json", _export(_message(7, text=text))))
    (shown,) = reports(read(tmp_path / "p.html", f"<html><body>{page}</body></html>"))
    assert (shown.id, shown.text) == (exported.id, exported.text)
    assert shown.url == "https://t.me/kanal/7"


def test_media_are_named_and_a_picture_of_the_channel_is_none(tmp_path):
    photo = '<a class="tgme_widget_message_photo_wrap" href="x"></a>'
    page = "".join(
        _PREVIEW.format(number=n, media=m, text="Обстріл") for n, m in ((1, ""), (2, photo))
    )
    shown = reports(read(tmp_path / "p.html", f"<html><body>{page}</body></html>"))
    assert [r.acquisition.get("media") for r in shown] == [None, "photo"]
    clip = _message(1, text="Відео", file="clip.mp4", media_type="video_file")
    kept_out = _message(2, text="Фото", photo="(File not included.)")
    exported = reports(read(tmp_path / "result.json", _export(clip, kept_out)))
    assert [r.acquisition["media"] for r in exported] == ["video_file clip.mp4", "photo"]


def test_quotes_stand_on_lines_of_their_own_and_links_are_kept(tmp_path):
    text = [
        "Заява:",
        {"type": "blockquote", "text": "Обстріляли місто."},
        {"type": "text_link", "text": "Джерело", "href": "https://e.example/1"},
    ]
    (report,) = reports(read(tmp_path / "result.json", _export(_message(1, text=text))))
    assert report.text == "Заява:\nОбстріляли місто.\nДжерело"
    assert report.acquisition["links"] == "https://e.example/1"


def test_damaged_messages_are_set_aside_one_by_one(tmp_path):
    bad = [_message(1, text=[5]), "junk", {"id": 3, "date": "soon", "text": "x"}]
    empty = [_message(4, text=None), _message(5, poll={"question": "?"})]
    found = read(tmp_path / "result.json", _export(*bad, *empty, _message(6, text="Обстріл")))
    assert len(reports(found)) == 1
    assert [where for where, _ in rejected(found)] == ["message 1", "Канал", "message 3"]


def test_chats_without_a_name_stay_apart_and_left_ones_are_read(tmp_path):
    chats = [{"id": n, "messages": [_message(1, text=f"Обстріл {n}")]} for n in (1, 2)]
    whole = {"chats": {"list": chats[:1]}, "left_chats": {"list": chats[1:]}}
    person = {"about": "Telegram", "personal_information": {"bio": "x" * 70_000}}
    content = json.dumps({**person, **whole})
    assert len({r.id for r in reports(read(tmp_path / "result.json", content))}) == 2
