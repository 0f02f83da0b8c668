"""The closed vocabularies of the contract: every word that a field may hold."""

from typing import Literal

Record = Literal["event", "claim"]
Activity = Literal[
    "clearing", "holding", "advance", "withdrawal", "assault", "infiltration", "clash",
    "shelling", "air_strike", "drone_strike", "missile_strike", "capture_claim",
    "evacuation", "casualties", "other",
]  # fmt: skip
Side = Literal["ukraine", "russia", "independent", "unknown"]
Status = Literal["claimed", "reported", "assessed", "visual", "denied"]
DatePrecision = Literal["day", "range", "month", "unknown"]
DateBasis = Literal["stated", "relative", "report_day", "unknown"]
PlaceStatus = Literal["placed", "area", "not_placed"]
PlaceKind = Literal[
    "landmark", "street", "district", "settlement", "hromada", "raion", "oblast",
    "direction", "area", "country",
]  # fmt: skip
Role = Literal["event", "context", "source", "unit", "metonym"]
Lang = Literal["en", "uk", "ru"]
ControlStatus = Literal["occupied", "contested", "liberated", "ukrainian"]
Clock = Literal["event", "report", "capture"]

UKRAINE = "Military Forces of Ukraine (2019-)"
RUSSIA = "Military Forces of Russia (2000-)"
NORTH_KOREA = "Military Forces of North Korea (1948-)"
CIVILIANS = "Civilians (Ukraine)"
CIVILIANS_RUSSIA = "Civilians (Russia)"
