"""Ukrainian class words of objects in towns in all cases, the nominative first."""

from geo.languages._places import Groups, Head, inflect

MASC = "- у а ом ові і и ів ам ами ах"
ONE = "- у а ом ові і"

HEADS: Groups = (
    (inflect("вокзал", MASC), Head("railway_station", alone=True)),
    (
        "станція станції станцію станцією",
        Head("railway_station", ("залізничн",), alone=True),
    ),
    ("станція станції станцію станцією", Head("railway_station")),
    (inflect("автовокзал", MASC), Head("bus_station", alone=True)),
    (inflect("автостанці", "я ї ю єю"), Head("bus_station", alone=True)),
    ("площа площі площу площею", Head("square")),
    (inflect("коледж технікум", "- у і а ем ом"), Head("college", definite=True)),
    (inflect("училищ", "е а у і ем"), Head("college", definite=True)),
    (inflect("університет інститут", MASC), Head("university")),
    ("академія академії академію", Head("university")),
    ("школа школи школі школу школою", Head("school")),
    (inflect("ліце", "й ю ї я єм"), Head("school")),
    ("гімназія гімназії гімназію", Head("school")),
    ("садок садка садку", Head("school")),
    ("лікарня лікарні лікарню лікарнею", Head("hospital", definite=True)),
    ("лікарня лікарні лікарню", Head("hospital", (), ("швидк",), alone=True)),
    ("лікарня лікарні лікарню", Head("hospital", (), ("інтенсивн",), alone=True)),
    ("станція станції станцію станцією", Head("other", (), ("метро",))),
    ("палац палацу палаці", Head("other", (), ("спорт",), alone=True)),
    ("поліклініка поліклініки поліклініці поліклініку", Head("hospital", definite=True)),
    (inflect("завод комбінат", MASC), Head("plant")),
    ("фабрика фабрики фабриці фабрику", Head("plant")),
    ("нафтобаза нафтобази нафтобазі нафтобазу нафтобазою", Head("plant", definite=True)),
    ("нпз", Head("plant", definite=True)),
    (inflect("термінал нафтотермінал елеватор", MASC), Head("plant", definite=True)),
    (
        inflect("молокозавод м'ясокомбінат хлібозавод цукрозавод нафтозавод", ONE),
        Head("plant", definite=True),
    ),
    (inflect("порт морпорт", ONE), Head("port", definite=True)),
    ("бухта бухти бухті бухту бухтою", Head("bay")),
    ("депо", Head("other", definite=True)),
    (inflect("арсенал полігон", ONE), Head("other")),
    (
        "аес тес тец гес теплоелектростанція теплоелектростанції теплоелектростанцію "
        "електростанція електростанції електростанцію теплоцентраль теплоцентралі",
        Head("power_station", definite=True),
    ),
    (
        "підстанція підстанції підстанцію електропідстанція електропідстанції електропідстанцію",
        Head("power_station", definite=True),
    ),
    ("шахта шахти шахті шахту шахтою", Head("mine")),
    ("шахтоуправління", Head("mine")),
    (
        (
            "вулиця вулиці вулицю вулицею вулицям вулицях вулицями вул проспект "
            "проспекту проспекті просп бульвар бульвару бульварі"
        ),
        Head("street"),
    ),
    ("провулок провулку провулком", Head("street")),
    ("острів острова острову островом острові", Head("district")),
    (inflect("парк", "- у ом а и ах"), Head("park")),
    (inflect("стадіон", MASC), Head("stadium")),
    ("ринок ринку ринком", Head("market")),
    ("міст мосту мостом мості", Head("bridge")),
    ("дамба дамби дамбу дамбі гребля греблі греблю", Head("dam", definite=True)),
    (inflect("аеропорт", ONE), Head("airport", definite=True)),
    (inflect("аеродром", ONE), Head("airport", definite=True)),
    ("авіабаза авіабази авіабазі авіабазу", Head("airport", definite=True)),
    (
        (
            "церква церкви церкві церкву храм храму храмі собор собору соборі монастир "
            "монастиря лавра лаври"
        ),
        Head("church"),
    ),
    ("пам'ятник пам'ятника пам'ятнику меморіал меморіалу", Head("monument")),
    (inflect("мікрорайон", MASC), Head("microdistrict")),
    (inflect("район квартал", MASC), Head("district")),
    (
        "міськрада міськради міськраді міськраду міськрадою",
        Head("administrative", alone=True),
    ),
    ("рада ради раді раду радою", Head("administrative", ("міськ",), alone=True)),
    ("центр центру центрі", Head("centre", after=("міста",), alone=True)),
    ("середмістя середмісті", Head("centre", alone=True)),
    ("зона зони зоні зону", Head("industrial_zone", ("промислов",), alone=True)),
    ("промзона промзони промзоні промзону", Head("industrial_zone", alone=True)),
    ("будинок будинку палац палацу", Head("other", (), ("культур",), alone=True)),
    (
        (
            "бібліотека бібліотеки бібліотеці бібліотеку бібліотекою театр театру театрі "
            "ресторан ресторану ресторані готель готелю готелі музей музею"
        ),
        Head("other"),
    ),
    ("палац палацу палаці", Head("other")),
    ("трц тц", Head("market")),
    ("роддом пологовий", Head("hospital")),
    ("телевежа телевежі телевежу", Head("other", alone=True)),
    ("частина частини частині частину", Head("other", ("пожежн",), alone=True)),
    ("вежа вежі вежу вежею", Head("other", ("водонапірн",), alone=True)),
    ("дачі дач дачах дачам", Head("district")),
    ("гора гори горі гору горою", Head("height")),
    (inflect("терикон", ONE), Head("spoil_tip", definite=True)),
    ("водосховище водосховища водосховищі ставок ставка", Head("reservoir")),
)
