"""Areas as areas: a direction, a raion, "between A and B"; never as a point inside them."""

from dashboard.layers.base import Layer

LAYER = Layer(lambda shown: {"areas": "areas" not in shown.hidden}, optional=True)
