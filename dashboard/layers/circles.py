"""Circles of uncertainty at their true size: the place lies inside, four times in five."""

from dashboard.layers.base import Layer

LAYER = Layer(lambda shown: {"circles": "circles" not in shown.hidden}, optional=True)
