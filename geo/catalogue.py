"""Finds the plug-ins of a package: one module, one plug-in, the module's name is its name."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from geo.errors import GeoError

RESERVED = frozenset({"base", "folding", "words"})
"""Modules that lie among plug-ins and serve them: never plug-ins themselves."""


def names(package: str) -> tuple[str, ...]:
    """Names of the plug-ins of a package, sorted, without importing any of them."""
    return _names(importlib.import_module(package))


def load_one(package: str, name: str, attribute: str) -> Any:
    """Import one plug-in and return its `attribute`; a module without it is refused."""
    module = importlib.import_module(f"{package}.{name}")
    if not hasattr(module, attribute):
        raise GeoError(f"{module.__name__} is not a plug-in: it defines no {attribute}")
    return getattr(module, attribute)


@cache
def load(package: str, attribute: str) -> Mapping[str, Any]:
    """Import every plug-in of a package: name -> its `attribute`."""
    return {name: load_one(package, name, attribute) for name in names(package)}


def _names(package: ModuleType) -> tuple[str, ...]:
    found = (module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(sorted(n for n in found if not n.startswith("_") and n not in RESERVED))
