"""What a reader is: it tells from a document and its mentions what is said to have happened."""

from collections.abc import Callable, Sequence

from geo.extraction.statements.statements import Found
from geo.extraction.text.document import Document
from geo.records.mention import Mention

Reader = Callable[[Document, Sequence[Mention]], Found]
"""`find_statements` is one, `geo.extraction.model.reader.ModelReader` another."""
