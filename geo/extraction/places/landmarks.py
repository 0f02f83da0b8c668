"""Phrases that name an object inside a town: "the railway station", "Mine No. 5/6"."""

from geo.extraction.places.former_raions import former_raion
from geo.extraction.places.landmark_lists import sharers
from geo.extraction.places.landmark_marks import numbered_after, quoted_after
from geo.extraction.places.landmark_phrases import Phrase, grown, may_hold
from geo.extraction.places.namesakes import VILLAGE
from geo.extraction.places.place_draft import Draft, Scene
from geo.languages._places import Head
from geo.records.vocabulary import PlaceKind

KINDS: dict[str, PlaceKind] = {
    "street": "street",
    "district": "district",
    "microdistrict": "district",
    "centre": "district",
    "industrial_zone": "district",
}
"""Kinds of object that are not points; all others are landmarks."""

IN_TOWN = frozenset({"landmark", "district", "street"})
"""Kinds of gazetteer entries that lie in a town."""


def add_landmarks(scene: Scene, names: list[Draft]) -> list[Draft]:
    """The names with landmark phrases among them; names inside a phrase become part of it."""
    covering = {token: name for name in names for token in range(name.first, name.last)}
    found: list[Draft] = []
    heads = scene.tells.heads
    for token, word in enumerate(scene.document.words):
        if word in heads and scene.sentence_of[token] >= 0:
            draft = _landmark(scene, token, covering)
            if draft is not None:
                found += [draft, *sharers(scene, draft, token, covering)]
            elif token in covering:
                found += sharers(scene, covering[token], token, covering)
    if not found:
        return names
    return _merged(names, found)


def _merged(names: list[Draft], found: list[Draft]) -> list[Draft]:
    found = _apart(found)
    taken = {token for draft in found for token in range(draft.first, draft.last)}
    free = [n for n in names if taken.isdisjoint(range(n.first, n.last))]
    return sorted([*free, *found], key=lambda draft: draft.first)


def _apart(found: list[Draft]) -> list[Draft]:
    """Of phrases that share words the longest."""
    kept: list[Draft] = []
    for draft in sorted(found, key=lambda draft: (draft.first, -draft.last)):
        if not kept or draft.first >= kept[-1].last:
            kept.append(draft)
        elif draft.last - draft.first > kept[-1].last - kept[-1].first:
            kept[-1] = draft
    return kept


def _landmark(scene: Scene, token: int, covering: dict[int, Draft]) -> Draft | None:
    head = _head(scene, token)
    if head is None:
        return None
    known = _named_by(scene, token, covering) or _listed(scene, token)
    if known is not None and not _goes_on(scene, known):
        draft = _known(scene, known, head, token in covering)
        if known.landmark is not None:
            _attach_town(scene, known, covering)
        return draft
    raion = former_raion(scene, token, covering)
    if raion is not None:
        return raion
    phrase = grown(scene, head, token, covering)
    if phrase is None:
        return None
    draft = _draft(scene, phrase)
    if phrase.town is None:
        _attach_town(scene, draft, covering)
    return draft


def _goes_on(scene: Scene, known: Draft) -> bool:
    """Whether a name in quotes or a number follows, which tells more than the known name."""
    last = known.last - 1
    return quoted_after(scene, last) is not None or numbered_after(scene, last) is not None


def _named_by(scene: Scene, token: int, covering: dict[int, Draft]) -> Draft | None:
    """The name that holds a class word; a hamlet called "Завод" is none before «Азот»."""
    name = covering.get(token)
    if (
        name is None
        or not name.readings
        or name.last - name.first > 1
        or "settlement" not in scene.kinds(name)
    ):
        return name
    return None if scene.population(name) < VILLAGE else name


def _head(scene: Scene, token: int) -> Head | None:
    if (scene.word(token - 1), scene.word(token)) in scene.tells.formation_pairs:
        return None
    for head in scene.tells.heads[scene.word(token)]:
        before = enumerate(head.before, token - len(head.before))
        after = enumerate(head.after, token + 1)
        if all(scene.word(at).startswith(stem) for at, stem in (*before, *after)):
            return head
    return None


def _listed(scene: Scene, token: int) -> Draft | None:
    """A landmark of the gazetteer whose name begins with a class word in lower case."""
    document = scene.document
    if scene.capitalised(token):
        return None
    for end, number in reversed(
        scene.gazetteer.starting_at(document.folded, document.starts[token])
    ):
        last = token
        while last < len(document.ends) - 1 and document.ends[last] < end:
            last += 1
        if document.ends[last] == end and last > token:
            forms = scene.gazetteer.forms(number)
            found = dict.fromkeys(
                f.place for f in forms if scene.gazetteer.settlement[f.place] >= 0
            )
            return Draft(token, last + 1, tuple(found)) if found else None
    return None


def _known(scene: Scene, name: Draft, head: Head, is_name: bool) -> Draft | None:
    """A name of the gazetteer that holds the class word itself; "City hospital" is no name."""
    if name.kind is not None or not scene.kinds(name) <= IN_TOWN:
        return None
    words = tuple(scene.document.words[name.first : name.last])
    stems = (*head.before, *head.after)
    name.kind = KINDS.get(head.kind, "landmark")
    name.landmark = head.kind
    own = [w for w in words if w not in scene.tells.heads and not (stems and w.startswith(stems))]
    name.own_words = tuple(own)
    if scene.tells.descriptors.issuperset(own):
        name.readings, name.nominal = (), True
    return None if is_name else name


def _draft(scene: Scene, phrase: Phrase) -> Draft:
    kind = phrase.head.kind
    if kind == "other" and not phrase.named:
        phrase.own = list(scene.document.words[phrase.first : phrase.last])
    return Draft(
        phrase.first,
        phrase.last,
        kind=KINDS.get(kind, "landmark"),
        nominal=not phrase.named,
        landmark=kind,
        own_words=tuple(phrase.own),
        town=phrase.town.readings if phrase.town else (),
    )


def _attach_town(scene: Scene, draft: Draft, covering: dict[int, Draft]) -> None:
    """The town or water named right after it: "the station in Pokrovsk", "the dam of the ..."."""
    if scene.gap(draft.last - 1) not in (" ", "» ", '" ', "” "):
        return
    token = draft.last
    if scene.word(token) in scene.tells.at or scene.word(token) in ("of", "в", "у", "во"):
        token += 1
        token += scene.word(token) in scene.tells.articles
        token += scene.word(token) in scene.tells.settlement_nouns
    name = covering.get(token)
    if name is not None and name.first == token and may_hold(scene, name):
        name.part_of = draft
