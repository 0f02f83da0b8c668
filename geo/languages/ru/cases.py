"""Case forms of Russian place names, by the declension of their last letters.

Source of the endings: the declension tables of the Russian Grammar (1980), §§ 1180-1303. Names
in -ово, -ево, -ино are given both declined and unchanged, as the press uses both.
"""

from functools import cache

from geo.languages._declension import Endings, Grammar, Paradigm, decline
from geo.languages.folding import fold
from geo.languages.words import words

VOWELS = "аеиоуыэюя"
HUSHING = "жчшщ"
BEFORE_I = HUSHING + "кгх"
"""After these letters и is written, never ы."""

FEM_HARD = Endings.of("а|ы|е|у|ой,ою|е")
FEM_HUSHING = Endings.of("а|и|е|у|ей,ой|е")
FEM_IN_TSA = Endings.of("а|ы|е|у|ей,ой|е")
FEM_SOFT = Endings.of("я|и|е|ю|ей|е")
FEM_IYA = Endings.of("я|и|и|ю|ей|и")
FEM_ADJECTIVE = Endings.of("ая|ой|ой|ую|ой,ою|ой")
FEM_ADJECTIVE_SOFT = Endings.of("яя|ей|ей|юю|ей|ей")
FEM_IN_YA = Endings.of("ья|ьей|ьей|ью|ьей|ьей")
NEUTER_IN_YE = Endings.of("ье|ьего|ьему|ье|ьим|ьем")
FEM_POSSESSIVE = Endings.of("а|ой|ой|у|ой|ой")
FEM_CONSONANT = Endings.of("ь|и|и|ь|ью|и")
NEUTER_O = Endings.of("о|а|у|о|ом|е")
NEUTER_OVO = Endings.of("о|а|у|о|ом,ым|е")
NEUTER_HUSHING = Endings.of("е|а|у|е|ем|е")
NEUTER_SOFT = Endings.of("е|я|ю|е|ем|е")
NEUTER_IYE = Endings.of("е|я|ю|е|ем|и,е")
NEUTER_ADJECTIVE = Endings.of("ое|ого|ому|ое|ым|ом")
NEUTER_ADJECTIVE_SOFT = Endings.of("ее|его|ему|ее|им|ем")
MASC_HARD = Endings.of("|а,у|у||ом|е,у")
MASC_SK = Endings.of("|а|у||ом|е")
MASC_OV = Endings.of("|а|у||ом,ым|е,ом")
MASC_HUSHING = Endings.of("|а|у||ем,ом|е")
MASC_SOFT = Endings.of("ь|я|ю|ь|ем|е")
MASC_J = Endings.of("й|я|ю|й|ем|е,и,ю")
MASC_ADJECTIVE = Endings.of("ый|ого|ому|ый|ым|ом")
MASC_ADJECTIVE_SOFT = Endings.of("ий|его|ему|ий|им|ем")
PLURAL_HARD = Endings.of("ы|,ов|ам|ы|ами|ах")
PLURAL_TS = Endings.of("ы|,ев,ов|ам|ы|ами|ах")
PLURAL_I = Endings.of("и|,ов,ей|ам|и|ами|ах")
PLURAL_SOFT = Endings.of("и|ь,ей|ям|и|ями|ях")
PLURAL_J = Endings.of("и|ев,й|ям|и|ями|ях")
PLURAL_ADJECTIVE = Endings.of("ые|ых|ым|ые|ыми|ых")
PLURAL_ADJECTIVE_SOFT = Endings.of("ие|их|им|ие|ими|их")

VERBAL_NOUNS = ("ение", "ание")
MASCULINE = (
    (("й",), MASC_J), (("ск", "цк"), MASC_SK), (("ов", "ев", "ин"), MASC_OV),
    (("ж", "ч", "ш", "щ", "ц"), MASC_HUSHING),
)  # fmt: skip
MOBILE_VOWEL = ("ок", "ек", "ец", "ел", "ол")
KEPT_VOWEL = ("ток", "док", "лок", "рок")
"""Endings of names that may keep their vowel: Моздок, Моздока; Владивосток, Владивостока."""
FIXED = words("на над под при по имени им в во до и я у")
HEADS = words(
    "площадь улица проспект бульвар переулок майдан спуск шоссе набережная микрорайон район "
    "квартал массив поселок станция вокзал шахта завод фабрика комбинат школа гимназия лицей "
    "колледж техникум университет институт академия больница поликлиника церковь собор храм "
    "монастырь парк сквер рынок стадион дворец дом мост дамба плотина водохранилище озеро река "
    "канал остров мыс коса балка карьер террикон аэропорт аэродром кладбище музей театр памятник "
    "электростанция порт терминал нефтебаза"
)
"""Class nouns that stand first in the name of a landmark and are its head."""
ABBREVIATIONS = words("аэс гэс тэс тэц грэс гаэс нпз кхз гок цоф днр лнр ова")
FEMININE_HEADS = words("площадь церковь")
ADJECTIVE_ENDINGS = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")


@cache
def case_forms(name: str) -> tuple[str, ...]:
    """All case forms of a Russian name, folded, nominative first."""
    return decline(fold(name), GRAMMAR)


def noun(word: str) -> list[Paradigm]:
    """The paradigms that a name of one word may follow, from its ending.

    Names in -ой are adjectives (Донской) or nouns (Джанкой): both are given.
    """
    if _is_adjective(word):
        nouns = [MASC_J.attach(word, [word[:-1]])] if word.endswith("ой") else []
        return adjective(word) + nouns
    if len(word) < 3:
        short = len(word) == 2 and word[-1] not in VOWELS + "йьъ"
        return [MASC_HARD.attach(word, [word])] if short else []
    if word[-1] in "ая":
        return [_feminine(word)]
    if word[-1] in "ео":
        return _neuter(word)
    return _plural(word) if word[-1] in "ыи" else _masculine(word)


def _feminine(word: str) -> Paradigm:
    stem = word[:-1]
    if word[-1] == "я":
        return (FEM_IYA if stem[-1] == "и" else FEM_SOFT).attach(word, [stem])
    if stem[-1] == "ц":
        return FEM_IN_TSA.attach(word, [stem])
    return _with_i((FEM_HUSHING if stem[-1] in HUSHING else FEM_HARD).attach(word, [stem]))


def adjective(word: str) -> list[Paradigm]:
    """The paradigm of an adjective in any gender, or of a possessive like "Часов"."""
    table = (
        ("ый", MASC_ADJECTIVE), ("ой", MASC_ADJECTIVE), ("ая", FEM_ADJECTIVE),
        ("яя", FEM_ADJECTIVE_SOFT), ("ое", NEUTER_ADJECTIVE), ("ее", NEUTER_ADJECTIVE_SOFT),
        ("ые", PLURAL_ADJECTIVE), ("ья", FEM_IN_YA), ("ье", NEUTER_IN_YE),
    )  # fmt: skip
    for ending, endings in table:
        if word.endswith(ending):
            return [_with_i(endings.attach(word, [word[:-2]]))]
    return _adjective_in_i(word)


def attribute(word: str, head: str) -> bool:
    """Whether a word before the noun `head` has the ending of an agreeing adjective."""
    if head[-1] in "ыи":
        return word.endswith(("ые", "ие"))
    if head[-1] in "ео":
        return word.endswith(("ое", "ее", "ье"))
    if head[-1] in "ая":
        return word.endswith(("ая", "яя", "ья", "ова", "ева", "ина"))
    return word.endswith(("ый", "ий", "ой", "ая", "яя", "ья", "ов", "ев", "ин"))


def follows(word: str) -> bool:
    """Whether a word may be an adjective after its noun: "Первая", "Волынский"."""
    return _is_adjective(word) and word[-3] not in VOWELS


def agrees(word: str, head: str) -> bool:
    """Whether a word after a class noun is its adjective."""
    if head[-1] in "ео":
        return word.endswith(("ое", "ее"))
    feminine = head[-1] in "ая" or head in FEMININE_HEADS
    return word.endswith(("ая", "яя") if feminine else ("ый", "ий", "ой"))


def _is_adjective(word: str) -> bool:
    """-ий and -ие after a vowel or т, л, р are nouns; the other endings are adjectives."""
    if not word.endswith(ADJECTIVE_ENDINGS) or len(word) < 5 or word.endswith(VERBAL_NOUNS):
        return False
    return not (word.endswith(("ий", "ие")) and word[-3] not in BEFORE_I + "н")


def _adjective_in_i(word: str) -> list[Paradigm]:
    """-ий and -ие: hard after к, г, х, soft after н and the hushing letters; possessives."""
    stem = word[:-2]
    if word.endswith("ий"):
        hard = word[-3:-2] in ("к", "г", "х")
        paradigm = (MASC_ADJECTIVE if hard else MASC_ADJECTIVE_SOFT).attach(word, [stem])
        return [_with_i(paradigm)]
    if word.endswith("ие"):
        return [PLURAL_ADJECTIVE_SOFT.attach(word, [stem])]
    if word.endswith(("ова", "ева", "ина")):
        return [FEM_POSSESSIVE.attach(word, [word[:-1]])]
    return [MASC_OV.attach(word, [word])] if word.endswith(("ов", "ев", "ин")) else []


def _with_i(paradigm: Paradigm) -> Paradigm:
    """Write и for ы after к, г, х and the hushing letters."""
    return tuple(tuple(_i_for_y(form) for form in forms) for forms in paradigm)


def _i_for_y(form: str) -> str:
    for letter in BEFORE_I:
        form = form.replace(letter + "ы", letter + "и")
    return form


def _neuter(word: str) -> list[Paradigm]:
    stem, unchanged = word[:-1], ((word,),) * 6
    if word.endswith(("ово", "ево", "ино", "ыно")):
        return [NEUTER_OVO.attach(word, [stem]), unchanged]
    if word[-1] == "о":
        return [NEUTER_O.attach(word, [stem])]
    if word.endswith(("ще", "це")):
        return [NEUTER_HUSHING.attach(word, [stem])]
    return [(NEUTER_IYE if word[-2] == "и" else NEUTER_SOFT).attach(word, [stem])]


def _plural(word: str) -> list[Paradigm]:
    stem = word[:-1]
    if word[-1] == "ы":
        return [_filled((PLURAL_TS if stem[-1] == "ц" else PLURAL_HARD).attach(word, [stem]), stem)]
    if stem[-1] in VOWELS:
        return [PLURAL_J.attach(word, [stem])]
    hard = stem[-1] in BEFORE_I
    return [_filled((PLURAL_I if hard else PLURAL_SOFT).attach(word, [stem]), stem)]


def _filled(paradigm: Paradigm, stem: str) -> Paradigm:
    """Add the genitive with a filled vowel: Ромны, Ромен; Петровки, Петровок."""
    if len(stem) < 3 or stem[-1] in VOWELS or stem[-2] in VOWELS:
        return paradigm
    base = stem[:-2] if stem[-2] == "ь" else stem[:-1]
    filled = tuple(base + vowel + stem[-1] for vowel in "ео")
    return (paradigm[0], (*paradigm[1], *filled), *paradigm[2:])


def _masculine(word: str) -> list[Paradigm]:
    bare = word[:-1]
    if word.endswith("ь"):
        return [MASC_SOFT.attach(word, _open(bare)), FEM_CONSONANT.attach(word, [bare])]
    for endings, paradigm in MASCULINE:
        if word.endswith(endings):
            stem = bare if endings == ("й",) else word
            return [paradigm.attach(word, _open(stem) if paradigm is MASC_HUSHING else [stem])]
    return [] if word[-1] in VOWELS + "ъ" else [MASC_HARD.attach(word, _open(word))]


def _open(word: str) -> tuple[str, ...]:
    """Stems when an ending opens the last syllable: Орел, Орл-; Городок, Городк-."""
    head, last = word[:-2], word[-1]
    if not word.endswith(MOBILE_VOWEL) or not any(c in VOWELS for c in head):
        return (word,)
    if head[-1] in VOWELS:
        return (head + "й" + last,)
    dropped = head + ("ь" if head[-1] == "л" and last in "кц" else "") + last
    fixed = word.endswith("ец") or (word.endswith("ок") and not word.endswith(KEPT_VOWEL))
    return (dropped,) if fixed else (dropped, word)


GRAMMAR = Grammar(noun, adjective, attribute, follows, agrees, HEADS, ABBREVIATIONS, FIXED)
