"""English words that tell places, parts of places and their namesakes."""

from geo.languages._ordinary import ordinary
from geo.languages._places import PlaceWords, heads, nominatives, phrases, table
from geo.languages.en.landmarks import HEADS
from geo.languages.words import words

_POINTS = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0,
    "south": 180.0, "southwest": 225.0, "west": 270.0, "northwest": 315.0,
}  # fmt: skip
_BEARINGS = dict(_POINTS.items())
_PARTS: dict[str, float | None] = {f"{w}ern": d for w, d in _POINTS.items()}
_PARTS |= dict.fromkeys(("central", "downtown", "inner"))

PLACES = PlaceWords(
    at=words(
        "in near at toward towards around outside inside into from occupied liberated besieged "
        "neighboring neighbouring nearby embattled settlement settlements village villages town "
        "city towns cities"
    ),
    near=phrases(
        "near, close to, around, outside, nearby, in the area of, in the vicinity of, "
        "in the areas of, in the district of, on the approaches to, at the approaches to"
    ),
    waters=words("the across river"),
    towards=phrases("toward, towards, in the direction of, in the directions of"),
    articles=words("the a an this that its"),
    joins=words("and or to"),
    between=words("between"),
    offset_of=words("of from"),
    class_nouns=table(
        (words("oblast oblasts region regions province provinces"), "oblast"),
        (words("raion rayon district county"), "raion"),
        (words("hromada community"), "hromada"),
        (words("direction directions axis axes sector sectors front"), "direction"),
    ),
    settlement_nouns=table(
        (words("city capital"), "city"),
        (words("town"), "town"),
        (words("village hamlet"), "village"),
        (words("settlement"), "any"),
    ),
    nominal_before=words(
        "the this that same port frontline embattled besieged coastal northern southern eastern "
        "western northeastern northwestern southeastern southwestern mining coal industrial "
        "ruined battered devastated"
    ),
    paths=words("to from via through toward towards leaving"),
    wheres=words("where"),
    bearings=_BEARINGS,
    comparatives={},
    parts=_PARTS,
    part_nouns=words("part parts side district districts area areas quarter half section sector"),
    centres=words("center centre downtown heart"),
    edges=words("outskirts outskirt suburbs edge periphery fringes approaches"),
    banks=words("bank"),
    sides={
        "east": 90.0,
        "eastern": 90.0,
        "west": 270.0,
        "western": 270.0,
        "left": 90.0,
        "right": 270.0,
        "north": 0.0,
        "south": 180.0,
    },
    lines=words("line road highway arc railway route border axis corridor stretch"),
    units_m=table(
        (words("km kms kilometer kilometers kilometre kilometres"), 1000.0),
        (words("m meter meters metre metres"), 1.0),
        (words("mile miles"), 1609.344),
    ),
    numbers={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
    },
    given_names=words(
        "oleksandr oleksandra oleksiy oleksii andriy andrii anatoliy anatolii anton artem "
        "bohdan borys vadym valentyn valeriy valerii vasyl viktor viktoria vitaliy vitalii "
        "volodymyr vladimir vladislav vladyslav vyacheslav viacheslav hennadiy hryhoriy dmytro "
        "dmitry dmitri denys denis yevhen yevgeny evgeny yevgeniy yegor yehor yaroslav ivan "
        "ihor igor illia ilya kateryna kyrylo kirill kostiantyn konstantin leonid maksym maxim "
        "maria mariia mykhailo mikhail mykola nikolai mykyta nikita natalia oksana oleh oleg "
        "olena olga olha pavlo pavel petro pyotr roman rustem ruslan serhiy serhii sergei "
        "sergey stepan svitlana taras tetiana tymur valery vera yulia yuliia yuriy yurii yuri "
        "yury zakhar nadiia inna iryna irina anna alla alexander alexei aleksandr aleksei "
        "andrei andrey anatoly ramzan boris viktoriia donald joe emmanuel keir rob nizar "
        "francis dmytri danylo denis ostap nazar myroslav lesia lesya halyna liudmyla mark john "
        "james michael david peter paul robert"
    ),
    patronymic_endings=("ovych", "evych", "ovich", "evich", "ivna", "ovna", "yivna"),
    titles=words(
        "mr mrs ms dr general gen colonel col lieutenant major captain maj lt sgt sergeant "
        "spokesman spokesperson spokeswoman president minister presidents commander milblogger "
        "soldier serviceman journalist analyst pilot cruiser frigate corvette tanker ship vessel "
        "ferry submarine pipeline"
    ),
    formations=words(
        "brigade brigades regiment regiments battalion battalions division divisions army "
        "armies corps fleet flotilla group grouping groupings company detachment legion "
        "squadron garrison osgt otg cossack bars"
    ),
    formation_links=words(
        "of and separate motorized mechanized rifle tank guards naval infantry assault military "
        "airborne combined arms strategic operational tactical troops air territorial defense "
        "special purpose border joint mountain forces group marine artillery"
    ),
    formation_pairs=phrases(
        "military district, territorial defense, national guard, northern theater, "
        "southern theater, eastern theater, western theater, northern theatre, southern theatre, "
        "eastern theatre, western theatre"
    ),
    states=words(
        "ukraine russia belarus kyiv moscow kremlin washington minsk beijing tehran pyongyang "
        "london paris berlin brussels warsaw iran china poland hungary germany france britain "
        "turkey japan"
    ),
    offices=words(
        "governor governors mayor mayors police prosecutor prosecutors ova administration "
        "military council authorities officials official ombudsman administrator ministry "
    ),
    outlets=words(
        "realities realii independent post times news pravda today media tv telegraph channel "
        "journal herald live radio foundation institute"
    ),
    speech=words(
        "said says say claimed claims stated states denied denies reported reports announced "
        "announces warned warns added wrote told believes argued insists insisted accused "
        "accuses responded demanded demands rejected rejects wants agreed vowed called noted "
        "confirmed acknowledged hopes"
    ),
    heads=heads(*HEADS),
    head_forms=nominatives(*HEADS),
    numbered=words("no number №"),
    descriptors=words(
        "city town central main regional district local medical technical pedagogical railway "
        "industrial coal steel metallurgical chemical coke secondary state national children "
        "nuclear thermal hydroelectric power machine building former"
    ),
    nationals=words(
        "ukrainian russian soviet north korean iranian american british european western chechen "
        "polish german french belarusian"
    ),
    name_endings=(
        "ka",
        "ske",
        "kse",
        "ne",
        "sk",
        "tsi",
        "ve",
        "chi",
        "hivk",
        "ky",
        "hy",
        "yn",
        "ivtsi",
        "vo",
    ),
    ordinary=ordinary("en"),
)
"""Words of English; `ordinary` are words that are also names of settlements."""
