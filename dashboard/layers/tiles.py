"""Pictures of the ground from the internet, only while the reader has switched them on."""

from dashboard.layers.base import Layer

ADDRESS = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"

LAYER = Layer(lambda shown: {"online": shown.online, "tiles": ADDRESS if shown.online else ""})
