"""The errors of the product, each with the exit status it ends a command with.

GeoError                    exit 2: nothing could be done
├── UsageError              the call itself is wrong: an option, a date, a filter
├── InputError              an input cannot be read: missing, empty, binary, too large
├── MissingData             something that has to be built or loaded first is not there
├── ModelError              the language model that the user named cannot be reached, or refuses
├── StoreError              the store cannot be used
│   ├── ForeignStore        the file was not written by Frontline Atlas
│   └── NewerStore          the file was written by a newer Frontline Atlas
└── RejectedItem            exit 1: one item is set aside, the rest goes on
    ├── UnreadLanguage      a text in a language that has no reader
    └── UnusableAnswer      exit 2: the language model's answer on one report cannot be used
"""


class GeoError(Exception):
    """Base of all errors that are told to the user in one line."""

    exit_status = 2


class UsageError(GeoError):
    """The call itself is wrong; the message says which part and what to write instead."""


class InputError(GeoError):
    """An input cannot be read at all."""


class MissingData(GeoError):
    """Something that must be built, installed or loaded first is not there."""


class ModelError(GeoError):
    """The language model's address does not answer or refuses; no report can be read with it."""


class StoreError(GeoError):
    """The store cannot be opened or written."""


class ForeignStore(StoreError):
    """The file exists and is not one of ours; it is left untouched."""


class NewerStore(StoreError):
    """The file was written by a newer version; it is left untouched."""


class RejectedItem(GeoError):
    """One item of a batch is set aside, with the place where it stands and the reason."""

    exit_status = 1

    def __init__(self, reason: str, *, source: str = "", where: str = "") -> None:
        self.reason = reason
        self.source = source
        self.where = where
        head = ": ".join(part for part in (source, where) if part)
        super().__init__(f"{head}: {reason}" if head else reason)


class UnreadLanguage(RejectedItem):
    """A text is in a language that no reader of ours knows."""


class UnusableAnswer(RejectedItem):
    """A language model gave no answer on one report, or one of another shape; others may do."""

    exit_status = 2
