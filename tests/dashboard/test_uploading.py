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
