"""Print every yardstick: `python -m tests.quality`; each `score_*.py` is one scorer."""

import importlib
import pkgutil

import tests.quality


def main() -> None:
    """Run the scorers in order of their names."""
    for module in sorted(m.name for m in pkgutil.iter_modules(tests.quality.__path__)):
        if module.startswith("score_"):
            print(importlib.import_module(f"tests.quality.{module}").report())


if __name__ == "__main__":
    main()
