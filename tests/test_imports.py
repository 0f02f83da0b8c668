"""Floors that a reader feels: geo is light, and starts without the dashboard."""

import subprocess
import sys


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in run.stdout.split()}


def test_reading_loads_neither_the_dashboard_nor_data_frames() -> None:
    heavy = {"streamlit", "folium", "geopandas", "pandas", "matplotlib", "pyogrio", "trafilatura"}
    assert not loaded_by("import geo.pipeline, geo.cli.read") & heavy
