"""Files from the page go through the product's own ingest, and cannot leave their folder."""

from dataclasses import dataclass

from dashboard import opened
from dashboard.uploading import take_in


@dataclass
class File:
    name: str
    content: bytes

    def getvalue(self) -> bytes:
        return self.content


def test_good_files_are_stored_and_bad_ones_told(store):
    store(0)
    good = File("report.txt", b"On Nov. 23, 2025 fighting took place in Pokrovsk, the army said.")
    summary = take_in([good, File("../../empty.txt", b"")])
    assert summary.total.new == 1
    assert [r.reason for r in summary.rejected] != []
    assert len(list(opened.store().reports())) == 1


def test_how_far_it_is_is_told_of_each_report(store):
    store(0)
    texts = [f"On Nov. 2{n}, 2025 fighting took place in Pokrovsk, the army said." for n in (1, 2)]
    files = [File(f"{n}.txt", text.encode()) for n, text in enumerate(texts)]
    heard: list[int] = []
    take_in(files, lambda summary: heard.append(summary.total.new))
    assert heard[-1] == 2


def test_a_wrong_address_is_told_on_the_page(store, on_page):
    store(0)
    visitor = on_page("ingest")
    visitor.text_input(key="w_address").set_value("ftp://nowhere")
    next(b for b in visitor.button if b.label == "Take them in").click().run()
    assert not visitor.exception
    assert "ftp://nowhere" in " ".join(
        [visitor.status[0].label, *(w.value for w in visitor.warning)]
    )
