"""English verbs that are acts of war only by what stands around them: "fell", "took", "left"."""

from collections.abc import Mapping

VERBS: Mapping[str, str] = {
    "reach": "reached, reaches, reaching",
    "hold": (
        "hold, holds, holding, held, defend, defends, defending, keep hold of, keeping hold of, "
        "now hold, now holds, kept hold of"
    ),
    "carry": "brought, bringing, brings, got, drove, ferried, rescued, moved, led, carried, helped",
    "send": "sent, sends, sending, threw, throwing, hurled",
    "leave": "left, leave, leaving, leaves, fled, fleeing, quit, quits",
    "fall": (
        "fell, falls, fallen, came down, comes down, coming down, landed, lands, plunged, "
        "hurtled, dived, dove, ended up, flew into, went through, came through, broke up over"
    ),
    "occupy": "occupied, occupies, occupying",
    "push": "pushed, push, pushes, pushing, gained, gaining, gains, moved up, crept, inched",
    "seen": "seen, spotted, filmed, sighted, noticed",
    "paint": "coloured, colored, painted, shaded, marked, turned, recoloured, recolored",
    "march": "set out for, headed for, headed towards, headed toward, rolled towards, heading for",
    "ruin": (
        "in flames, in ruins, in darkness, in the dark, without power, without electricity, "
        "without light, without water, without heating, lost power, blacked out, blackout, "
        "plunged into darkness, did not survive, was left burning"
    ),
    "win": "won, wins, winning",
    "lost": "is lost, was lost, has been lost, are lost, were lost, have been lost",
    "shoot": (
        "shot dead, shot and killed, gunned down, executed, executing, execution of, machine "
        "gunned, shot at civilians, fired on civilians, shot, shooting "
        "dead, opened fire on civilians, opened fire on a car, opened fire on a bus, opened "
        "fire on cars"
    ),
    "take": "took, taken, taking, take, takes",
}
