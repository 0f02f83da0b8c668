"""Which names of a report stand beside each other in a list: "near X (7 km north of A) and Y"."""

import numpy as np

from geo.geocoding.context import Context

LISTED = 120
"""Characters from one name to the next of its list, with what brackets say of it."""


def beside(context: Context) -> np.ndarray:
    """1 for names that follow each other in one sentence, (names, names).

    A place that another one is only measured from stands beside that one, and beside no other:
    of the villages above, X is next to Y, and A is next to X. (With A next to Y, two more of
    320 hinted villages are taken for a namesake, and one village in a hundred of other reports.)
    """
    found = np.zeros((len(context.names), len(context.names)), dtype=np.float32)
    owner, at, sentence = context.laid_out()
    one, other = _pairs(context, at)
    near = (sentence[one] == sentence[other]) & (np.abs(at[other] - at[one]) < LISTED)
    one, other = owner[one[near]], owner[other[near]]
    found[one, other] = found[other, one] = 1.0
    np.fill_diagonal(found, 0.0)
    return found


def _pairs(context: Context, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Uses of names, by position in `laid_out`, that may stand beside each other."""
    uses = [mention for name in context.names for mention in name.mentions]
    helped = {use: of for use in uses if (of := context.measures(use)) is not None}
    order = np.argsort(at)
    if not helped:
        return order[:-1], order[1:]
    listed = order[[uses[use] not in helped for use in order.tolist()]]
    where = {mention: use for use, mention in enumerate(uses)}
    told = [(where[use], where[of]) for use, of in helped.items() if of in where]
    pairs = np.array(told, dtype=int).reshape(-1, 2)
    return np.append(listed[:-1], pairs[:, 0]), np.append(listed[1:], pairs[:, 1])
