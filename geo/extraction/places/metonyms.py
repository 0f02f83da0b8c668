"""States and capitals that act or are spoken to, and are no place: "Moscow continues to deny"."""

from geo.extraction.places.place_draft import Draft, Scene

_GAINS = frozenset((
    "success", "setback", "blow", "victory", "win", "defeat", "boost", "loss", "relief", "problem",
    "challenge", "gain", "support", "aid", "embarrassment", "humiliation", "priority",
))  # fmt: skip
"""English nouns of what befalls a state: "a rare success for Kyiv"."""
_STATECRAFT = frozenset((
    "claim", "claims", "statement", "statements", "assertion", "assertions", "announcement",
    "forces", "troops", "army", "military", "demand", "demands", "propaganda", "position",
    "offensive", "campaign", "soldiers", "war", "invasion", "allies", "air", "goal", "goals",
    "side", "hands", "control", "ability", "refineries", "ambitions", "strategy", "capability",
    "demilitarisation", "demilitarization", "terms", "proposal", "response", "crosshairs",
))  # fmt: skip
"""English nouns of what a state owns: "Moscow's claim", "Kyiv's forces"."""
_DEALT_WITH = frozenset((
    "by", "with", "against", "urged", "urges", "accused", "accuses", "blamed", "blames", "told",
    "warned", "forced", "pressed", "pressure", "helped", "help", "gives", "gave", "allows",
    "allowed", "prevents", "prevented", "accusing", "blaming", "urging",
))  # fmt: skip
"""English words before a state that somebody deals with: "attacks by Moscow", "accused Kyiv"."""
_SUFFERS = frozenset((
    "is", "was", "came", "comes", "saw", "sees", "suffered", "suffers", "woke", "wakes",
    "remains", "remained", "endured", "endures", "experienced", "faced", "faces", "lies", "sits",
    "lost", "been", "stands", "stood", "plunged", "spent", "awoke", "shook", "sheltered", "this",
    "as", "across", "besides", "towards", "its", "needed", "received",
))  # fmt: skip
"""English words behind a capital that is a town there, or that are no verbs."""
_AUXILIARIES = frozenset((
    "will", "would", "could", "may", "might", "must", "should", "did", "does", "had", "can",
))  # fmt: skip
_ADVERBS = frozenset((
    "also", "each", "both", "again", "now", "still", "has", "had", "repeatedly", "already", "on",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "later",
    "however", "meanwhile", "earlier", "itself", "then", "often", "consistently", "openly",
))  # fmt: skip
"""English words that may stand between a subject and its verb."""
_IRREGULAR = frozenset((
    "hit", "struck", "sent", "took", "began", "made", "gave", "won", "fought", "held", "put", "set",
    "kept", "left", "sought", "got", "went", "brought", "drew", "saw", "cut", "seen", "taken",
))  # fmt: skip
"""English verbs in the past that show no ending."""
_WHERE = frozenset(("on", "in", "near", "at", "over", "into", "around", "outside", "across", "to"))
"""English words before a town that is no subject: "a missile strike on Kyiv injures 12"."""
_VERB_ENDS = ("ed", "es", "s")
VERB_REACH = 4
"""Words after a capital within which its verb is looked for."""


def is_metonym(scene: Scene, draft: Draft, *, introduced: bool) -> bool:
    """A state or its capital that speaks, acts or is dealt with; `introduced`: as a place."""
    if draft.kind is not None or scene.word(draft.first) not in scene.tells.states:
        return False
    if _is_party(scene, draft):
        return True
    if introduced:
        return False
    if scene.gap(draft.last - 1) == " " and scene.word(draft.last) in scene.tells.speech:
        return True
    if scene.kinds(draft) == {"country"}:
        return _opens_clause(scene, draft)
    return scene.document.lang == "en" and (_is_dealt_with(scene, draft) or _does(scene, draft))


def _is_dealt_with(scene: Scene, draft: Draft) -> bool:
    together = scene.together(draft.first - 1, draft.first)
    return together and scene.word(draft.first - 1) in _DEALT_WITH


def _is_party(scene: Scene, draft: Draft) -> bool:
    """ "A rare success for Kyiv", "Moscow's claim"."""
    if scene.word(draft.first - 1) == "for" and scene.word(draft.first - 2) in _GAINS:
        return True
    owns = scene.gap(draft.last - 1) == "'" and scene.word(draft.last) == "s"
    return owns and scene.word(draft.last + 1) in _STATECRAFT


def _opens_clause(scene: Scene, draft: Draft) -> bool:
    after = scene.document.folded[scene.document.ends[draft.last - 1] :][:3]
    opens = scene.opens_sentence(draft.first) or scene.gap(draft.first - 1) == ", "
    return opens and after[:1] == " " and after[1:2].isalpha() and not scene.capitalised(draft.last)


def _does(scene: Scene, draft: Draft) -> bool:
    """ "Moscow continues to", "Moscow and Kyiv each reported", "Kyiv on Saturday confirmed"."""
    if not (scene.opens_sentence(draft.first) or scene.gap(draft.first - 1) in (" ", ", ")):
        return False
    if scene.together(draft.first - 1, draft.first) and scene.word(draft.first - 1) in _WHERE:
        return False
    token = draft.last
    if scene.word(token) == "and" and scene.word(token + 1) in scene.tells.states:
        token += 2
    for at in range(token, token + VERB_REACH):
        if scene.gap(at - 1) != " " or not scene.together(draft.first, at):
            return False
        word = scene.word(at)
        if word in _AUXILIARIES or word in scene.tells.speech:
            return True
        if word not in _ADVERBS:
            return _is_verb(scene, at) and scene.word(at) not in _SUFFERS
    return False


def _is_verb(scene: Scene, at: int) -> bool:
    """Whether a word looks like a verb of the third person or of the past."""
    word = scene.word(at)
    if word in _IRREGULAR:
        return True
    return word.endswith(_VERB_ENDS) and not scene.capitalised(at) and len(word) > len("was")
