"""Russian class words of objects in towns in all cases, the nominative first."""

from geo.languages._places import Groups, Head, inflect

MASC = "- а у ом е ы ов ам ами ах"
ONE = "- а у ом е"

HEADS: Groups = (
    (inflect("вокзал жд", MASC), Head("railway_station", alone=True)),
    (
        "станция станции станцию станцией",
        Head("railway_station", ("железнодорожн",), alone=True),
    ),
    ("станция станции станцию станцией", Head("railway_station")),
    (inflect("автовокзал", MASC), Head("bus_station", alone=True)),
    ("автостанция автостанции автостанцию", Head("bus_station", alone=True)),
    ("площадь площади площадью", Head("square")),
    (inflect("колледж техникум", "- а у е ем ом"), Head("college", definite=True)),
    (inflect("училищ", "е а у ем"), Head("college", definite=True)),
    (inflect("университет институт", MASC), Head("university")),
    ("академия академии академию", Head("university")),
    ("школа школы школе школу школой", Head("school")),
    (inflect("лице", "й я ю е ем"), Head("school")),
    ("гимназия гимназии гимназию", Head("school")),
    ("сад сада саду садик садика", Head("school", ("детск",))),
    ("больница больницы больнице больницу", Head("hospital", definite=True)),
    ("больница больницы больнице больницу", Head("hospital", (), ("скор",), alone=True)),
    ("станция станции станцию станцией", Head("other", (), ("метро",))),
    ("дворец дворца дворце", Head("other", (), ("спорт",), alone=True)),
    ("поликлиника поликлиники поликлинике поликлинику", Head("hospital", definite=True)),
    (inflect("завод комбинат", MASC), Head("plant")),
    ("фабрика фабрики фабрике фабрику", Head("plant")),
    ("нефтебаза нефтебазы нефтебазе нефтебазу нефтебазой", Head("plant", definite=True)),
    (inflect("терминал нефтетерминал элеватор", MASC), Head("plant", definite=True)),
    (
        inflect("молокозавод мясокомбинат хлебозавод сахзавод", ONE),
        Head("plant", definite=True),
    ),
    (inflect("порт морпорт", ONE), Head("port", definite=True)),
    ("бухта бухты бухте бухту бухтой", Head("bay")),
    ("депо", Head("other", definite=True)),
    (inflect("арсенал полигон", ONE), Head("other")),
    (
        "аэс тэс тэц гэс теплоэлектростанция теплоэлектростанции теплоэлектростанцию "
        "электростанция электростанции электростанцию теплоцентраль теплоцентрали",
        Head("power_station", definite=True),
    ),
    ("подстанция подстанции подстанцию", Head("power_station", definite=True)),
    ("шахта шахты шахте шахту шахтой", Head("mine")),
    ("шахтоуправление шахтоуправления шахтоуправлении", Head("mine", definite=True)),
    (
        (
            "улица улицы улице улицу улицей улицам улицах улицами ул проспект "
            "проспекта проспекте просп бульвар бульвара бульваре переулок переулка переулке"
        ),
        Head("street"),
    ),
    (inflect("парк", "- а у ом е и"), Head("park")),
    (inflect("стадион", MASC), Head("stadium")),
    ("рынок рынка рынке рынком", Head("market")),
    ("мост моста мостом мосту", Head("bridge")),
    (
        "дамба дамбы дамбу дамбе плотина плотины плотине плотину",
        Head("dam", definite=True),
    ),
    (inflect("аэропорт аэродром", ONE), Head("airport", definite=True)),
    ("авиабаза авиабазы авиабазе авиабазу", Head("airport", definite=True)),
    (
        ("церковь церкви храм храма храме собор собора соборе монастырь монастыря лавра лавры"),
        Head("church"),
    ),
    ("памятник памятника памятнику мемориал мемориала", Head("monument")),
    (inflect("микрорайон", MASC), Head("microdistrict")),
    (inflect("район квартал", MASC), Head("district")),
    ("горсовет горсовета горсовете горсовету", Head("administrative", alone=True)),
    ("администрации администрация", Head("administrative", ("здани",), alone=True)),
    ("центр центра центре", Head("centre", after=("города",), alone=True)),
    ("зона зоны зоне зону", Head("industrial_zone", ("промышленн",), alone=True)),
    ("промзона промзоны промзоне промзону", Head("industrial_zone", alone=True)),
    ("дом дома доме дворец дворца", Head("other", (), ("культур",), alone=True)),
    (
        (
            "библиотека библиотеки библиотеке библиотеку театр театра театре ресторан "
            "ресторана гостиница гостиницы отель отеля музей музея"
        ),
        Head("other"),
    ),
    ("дворец дворца дворце", Head("other")),
    ("трц тц", Head("market")),
    ("роддом роддома роддоме роддому", Head("hospital", definite=True)),
    ("нпз", Head("plant", definite=True)),
    ("телебашня телебашни телебашню телевышка телевышки", Head("other", alone=True)),
    ("дачи дач дачах дачам", Head("district")),
    ("гора горы горе гору горой", Head("height")),
    (inflect("террикон", ONE), Head("spoil_tip", definite=True)),
    (
        inflect("хлебокомбинат мелькомбинат маслозавод кирзавод винзавод спиртзавод", ONE),
        Head("plant", definite=True),
    ),
    ("птицефабрика птицефабрики птицефабрике птицефабрику", Head("plant", definite=True)),
    ("станция станции станцию станцией", Head("other", ("насосн",), alone=True)),
    ("пункт пункта пункте пункту пунктом", Head("other", (), ("пропуска",))),
    (inflect("магазин супермаркет гипермаркет", ONE), Head("market")),
    ("пиццерия пиццерии пиццерию кафе", Head("other")),
    ("санаторий санатория санатории пансионат пансионата пансионате", Head("other")),
    (inflect("жилмассив массив", ONE), Head("microdistrict")),
    ("набережная набережной набережную", Head("street")),
    ("водохранилище водохранилища пруд пруда", Head("reservoir")),
)
