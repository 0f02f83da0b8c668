"""Case forms of Ukrainian place names, by the declension of their last letters.

Source of the endings: the declension tables of the Ukrainian orthography (2019), §§ 81-101.
"""

from functools import cache

from geo.languages._declension import Endings, Grammar, Paradigm, decline
from geo.languages.folding import fold
from geo.languages.words import words

VOWELS = "аеєиіїоуюя"
HUSHING = "жчшщ"
VELAR = {"к": "ц", "г": "з", "х": "с"}

FEM_HARD = Endings.of("а|и|і|у|ою|і")
FEM_HUSHING = Endings.of("а|і|і|у|ею|і")
FEM_SOFT = Endings.of("я|і|і|ю|ею|і")
FEM_IOTATED = Endings.of("я|ї|ї|ю|єю|ї")
FEM_ADJECTIVE = Endings.of("а|ої|ій|у|ою|ій")
FEM_ADJECTIVE_SOFT = Endings.of("я|ьої|ій|ю|ьою|ій")
FEM_CONSONANT = Endings.of("|і|і||ю,'ю|і")
NEUTER_O = Endings.of("о|а|у|о|ом|і,у")
NEUTER_HUSHING = Endings.of("е|а|у|е|ем|і")
NEUTER_SOFT = Endings.of("е|я|ю|е|ем|і")
NEUTER_YA = Endings.of("я|я|ю|я|ям|і,ю")
NEUTER_YA_IOTATED = Endings.of("я|я|ю|я|ям|ї,ю")
NEUTER_ADJECTIVE = Endings.of("е|ого|ому|е|им|ому,ім")
NEUTER_IN_NE = Endings.of("е|ого|ому|е|им|ому,ім,і")
NEUTER_ADJECTIVE_SOFT = Endings.of("є|ього|ьому|є|ім|ьому,ім")
MASC_HARD = Endings.of("|а,у|у,ові||ом|і,у,ові")
MASC_SK = Endings.of("|а|у,ові||ом|у,ові")
MASC_HUSHING = Endings.of("|а,у|у,еві||ем|і,у,еві")
MASC_SOFT = Endings.of("ь|я,ю|ю,еві|ь|ем|і,ю,еві")
MASC_J = Endings.of("й|я,ю|ю,єві|й|єм|ї,ю,єві")
MASC_ADJECTIVE = Endings.of("ий|ого|ому|ий|им|ому,ім")
MASC_ADJECTIVE_SOFT = Endings.of("ій|ього|ьому|ій|ім|ьому,ім")
MASC_POSSESSIVE = Endings.of("|ого|ому||им|ому,ім")
PLURAL_HARD = Endings.of("и|,ів|ам|и|ами|ах")
PLURAL_SOFT = Endings.of("і|ь,ів,ей|ям|і|ями|ях")
PLURAL_HUSHING = Endings.of("і|,ів,ей|ам|і|ами|ах")
PLURAL_J = Endings.of("ї|їв,й|ям|ї|ями|ях")
PLURAL_ADJECTIVE = Endings.of("і|их|им|і|ими|их")
PLURAL_ADJECTIVE_SOFT = Endings.of("і|іх|ім|і|іми|іх")

NEUTER_NOUNS = (
    ("о", NEUTER_O), ("поле", NEUTER_SOFT), ("море", NEUTER_SOFT), ("це", NEUTER_SOFT),
    ("ще", NEUTER_HUSHING), ("шосе", NEUTER_HUSHING), ("ине", NEUTER_IN_NE),
    ("їне", NEUTER_IN_NE), ("іве", NEUTER_IN_NE), ("ове", NEUTER_IN_NE), ("еве", NEUTER_IN_NE),
)  # fmt: skip
"""Neuter names in -о and -е that are not plain adjectives, by their ending."""

MOBILE_VOWEL = ("ок", "ек", "ец", "єц", "ен", "ел", "ол", "ер")
"""Endings whose vowel drops in the oblique cases: Городок, Кременець, Орел."""

FIXED = words("на над під при по імені ім у в до і й та")
HEADS = words(
    "площа вулиця проспект бульвар провулок майдан узвіз шосе набережна мікрорайон район квартал "
    "масив селище станція вокзал шахта завод фабрика комбінат школа гімназія ліцей коледж технікум "
    "університет інститут академія лікарня поліклініка церква собор храм монастир парк сквер ринок "
    "стадіон палац будинок міст дамба гребля водосховище озеро річка канал острів мис коса балка "
    "порт термінал нафтобаза кар'єр терикон аеропорт аеродром цвинтар кладовище музей театр "
    "пам'ятник електростанція"
)
"""Class nouns that stand first in the name of a landmark and are its head."""
ABBREVIATIONS = words("аес гес тес тец грес гаес нпз кхз гзк цзф зфз гоу днр лнр ова оас")
ORDINALS = words(
    "перший перша перше перші другий друга друге другі третій третя третє треті "
    "четвертий четверта четверте п'ятий п'ята п'яте"
)
POSSIBLY_ADJECTIVE = ("н", "ов", "ев", "єв", "т")
"""Stems of feminine names that may be adjectives: Рясна, Яблунева, Свята."""
OPENED = {"міст": ("мост",)}
"""Class nouns whose і opens into о before the last two letters as well."""
SOFT_STEMS = words("верхн нижн горішн долішн середн передн задн крайн дальн ближн син давн новітн")
"""Stems of adjectives of the soft group, whose plural shows it in its oblique cases only."""
ADJECTIVE_SUFFIXES = ("ськ", "цьк", "зьк")


@cache
def case_forms(name: str) -> tuple[str, ...]:
    """All case forms of a Ukrainian name, folded, nominative first."""
    return decline(fold(name), GRAMMAR)


def noun(word: str) -> list[Paradigm]:
    """The paradigms that a name of one word may follow, from its ending."""
    if len(word) < 3:
        short = len(word) == 2 and word[-1] not in VOWELS + "йь'"
        return [MASC_HARD.attach(word, [word])] if short else []
    if word[-1] == "а":
        return _in_a(word)
    if word[-1] == "я":
        return _in_ya(word)
    if word[-1] in "еєо":
        return _neuter(word)
    return _plural(word) if word[-1] in "иії" else _masculine(word)


def adjective(word: str) -> list[Paradigm]:
    """The paradigm of an adjective in any gender, or of a possessive like "Часів"."""
    table = (
        ("ий", MASC_ADJECTIVE), ("ій", MASC_ADJECTIVE_SOFT), ("а", FEM_ADJECTIVE),
        ("я", FEM_ADJECTIVE_SOFT), ("е", NEUTER_ADJECTIVE), ("є", NEUTER_ADJECTIVE_SOFT),
        ("і", PLURAL_ADJECTIVE),
    )  # fmt: skip
    if word[:-1] in SOFT_STEMS and word[-1] == "і":
        return [PLURAL_ADJECTIVE_SOFT.attach(word, [word[:-1]])]
    for ending, endings in table:
        if word.endswith(ending):
            return [endings.attach(word, [word[: -len(ending)]])]
    if word.endswith(("ів", "їв", "ин", "їн", "ін")):
        return [MASC_POSSESSIVE.attach(word, _open(word))]
    return []


def attribute(word: str, head: str) -> bool:
    """Whether a word before the noun `head` has the ending of an agreeing adjective."""
    if head[-1] in "иії" and not head.endswith(("ий", "ій")):
        return word.endswith("і")
    if _is_neuter(head):
        return word.endswith(("е", "є"))
    if head[-1] in "ая":
        return word.endswith(("а", "я"))
    return word.endswith(("ий", "ій", "ів", "їв", "ин", "а", "я"))


def follows(word: str) -> bool:
    """Whether a word may be an adjective after its noun: "Перша", "Волинський", "Вузловий"."""
    if word in ORDINALS or word.endswith("ий"):
        return True
    bare = word.rstrip("ийіаея")
    return bare != word and bare.endswith(ADJECTIVE_SUFFIXES)


def agrees(word: str, head: str) -> bool:
    """Whether a word after a class noun is its adjective."""
    if _is_neuter(head):
        return word.endswith(("е", "є"))
    return word.endswith(("а", "я") if head[-1] in "ая" else ("ий", "ій"))


def _in_a(word: str) -> list[Paradigm]:
    stem = word[:-1]
    if stem.endswith(ADJECTIVE_SUFFIXES):
        return adjective(word)
    if stem[-1] in HUSHING:
        return [FEM_HUSHING.attach(word, [stem]), *adjective(word)]
    forms = [_softened(FEM_HARD.attach(word, [stem]), stem)]
    return forms + (adjective(word) if stem.endswith(POSSIBLY_ADJECTIVE) else [])


def _softened(paradigm: Paradigm, stem: str) -> Paradigm:
    """Let к, г, х alternate before і: Авдіївка, в Авдіївці."""
    if stem[-1] not in VELAR:
        return paradigm
    soft = (stem[:-1] + VELAR[stem[-1]] + "і",)
    return (*paradigm[:2], soft, *paradigm[3:5], soft)


def _in_ya(word: str) -> list[Paradigm]:
    stem = word[:-1]
    if _is_neuter(word):
        iotated = stem[-1] == "'"
        return [(NEUTER_YA_IOTATED if iotated else NEUTER_YA).attach(word, [stem])]
    if stem[-1] in VOWELS or stem[-1] == "'":
        return [FEM_IOTATED.attach(word, [stem])]
    return [FEM_SOFT.attach(word, [stem])] + (adjective(word) if stem[-1] == "н" else [])


def _is_neuter(word: str) -> bool:
    """-о, -е, -є, and -я after a doubled consonant or an apostrophe: Запоріжжя, Верхів'я."""
    return word[-1] in "еєо" or (
        word[-1] == "я" and len(word) > 3 and (word[-2] in "'" or word[-2] == word[-3])
    )


def _neuter(word: str) -> list[Paradigm]:
    stem = word[:-1]
    for ending, endings in NEUTER_NOUNS:
        if word.endswith(ending):
            return [endings.attach(word, [stem])]
    return adjective(word)


def _plural(word: str) -> list[Paradigm]:
    stem = word[:-1]
    if word[-1] == "ї":
        return [PLURAL_J.attach(word, [stem])]
    if word[-1] == "и":
        return [_filled(PLURAL_HARD.attach(word, [stem]), stem)]
    if stem.endswith(ADJECTIVE_SUFFIXES):
        return adjective(word)
    hushing = stem[-1] in HUSHING
    soft = _filled((PLURAL_HUSHING if hushing else PLURAL_SOFT).attach(word, [stem]), stem)
    return [soft, *(adjective(word) if stem[-1] in "нтлвр" else [])]


def _filled(paradigm: Paradigm, stem: str) -> Paradigm:
    """Add the genitive with a filled vowel: Ромни, Ромен; Петрівки, Петрівок."""
    if len(stem) < 3 or stem[-1] in VOWELS + "ь'" or stem[-2] in VOWELS:
        return paradigm
    base = stem[:-2] if stem[-2] in "ь'" else stem[:-1]
    filled = tuple(base + vowel + stem[-1] for vowel in "ео")
    return (paradigm[0], (*paradigm[1], *filled), *paradigm[2:])


def _masculine(word: str) -> list[Paradigm]:
    if word[-1] in VOWELS + "'":
        return []
    if word.endswith("й"):
        adjectival = word.endswith(("ий", "ій"))
        return adjective(word) if adjectival else [MASC_J.attach(word, [word[:-1]])]
    if word.endswith("ь"):
        bare = word[:-1]
        doubled = bare + bare[-1] if bare[-1] in "нлтдсзц" and bare[-2:-1] in VOWELS else bare
        return [MASC_SOFT.attach(word, _open(bare)), _third(word, bare, doubled)]
    if word.endswith(ADJECTIVE_SUFFIXES):
        return [MASC_SK.attach(word, [word])]
    if word[-1] in HUSHING:
        third = _third(word, word, word + word[-1])
        return [MASC_HUSHING.attach(word, _open(word)), third]
    return [_in_velar(MASC_HARD.attach(word, _open(word)))]


def _in_velar(paradigm: Paradigm) -> Paradigm:
    """Let к, г, х alternate in the locative: Кривий Ріг, у Кривому Розі."""
    locative = tuple(
        form[:-2] + VELAR[form[-2]] + "і" if form[-1] == "і" and form[-2] in VELAR else form
        for form in paradigm[5]
    )
    return (*paradigm[:5], locative)


def _third(word: str, bare: str, doubled: str) -> Paradigm:
    """A feminine noun in a consonant: Умань, Умані, Уманню; Керч, Керчі, Керчю."""
    forms = FEM_CONSONANT.attach(word, [bare])
    stems = dict.fromkeys((bare, *(s + "і" for s in _third_stems(bare)), doubled + "ю"))
    oblique = tuple(s for s in stems if s.endswith("і"))
    instrumental = tuple(dict.fromkeys((bare + "ю", doubled + "ю")))
    return (forms[0], oblique, oblique, forms[3], instrumental, oblique)


def _third_stems(bare: str) -> tuple[str, ...]:
    return tuple(s for s in _open(bare) if s == bare or "і" in bare[-2:])


def _open(word: str) -> tuple[str, ...]:
    """Stems when an ending opens the last syllable: Харків-, Харков-; Орел, Орл-."""
    if word in OPENED:
        return OPENED[word]
    stems = _without_mobile_vowel(word) or _alternated(word)
    return stems or (word,)


def _without_mobile_vowel(word: str) -> tuple[str, ...]:
    head, vowel, last = word[:-2], word[-2], word[-1]
    if not word.endswith(MOBILE_VOWEL) or not head or head[-1] in "ь'":
        return ()
    if not any(c in VOWELS for c in head):
        return ()
    if head[-1] in VOWELS:
        return (head + "й" + last,)
    dropped = head + ("ь" if head[-1] == "л" and last in "кц" else "") + last
    if vowel + last == "ец":
        return (dropped, *_donets(dropped))
    return (dropped,) if vowel + last == "ок" else (dropped, word)


def _donets(dropped: str) -> tuple[str, ...]:
    """Донець opens into Дінця: о of a newly closed syllable becomes і."""
    return (dropped[:-3] + "і" + dropped[-2:],) if dropped[-3:-2] == "о" else ()


def _alternated(word: str) -> tuple[str, ...]:
    """і, ї of a closed last syllable open into о, е, є: Ріг, Рогу; Канів, Канева; not Ізмаїл."""
    if len(word) < 3:
        return ()
    if word[-2] == "ї":
        iotated = word[:-2] + "є" + word[-1]
        return (iotated,) if word[-1] == "в" else (iotated, word)
    if word[-2] != "і":
        return ()
    opened = (word[:-2] + "о" + word[-1], word[:-2] + "е" + word[-1])
    return opened if word.endswith("ів") else (*opened, word)


GRAMMAR = Grammar(noun, adjective, attribute, follows, agrees, HEADS, ABBREVIATIONS, FIXED)
