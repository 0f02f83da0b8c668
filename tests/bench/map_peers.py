"""What a user would otherwise write: folium layers in Streamlit, on the same base map, offline.

Run as a script by Streamlit for `?way=…&rows=…`; `map_server.py` serves it.
"""

import folium
import numpy as np
import streamlit as st
from streamlit_folium import st_folium

from dashboard.canvas import OwnMap


def floor(lons: np.ndarray, lats: np.ndarray) -> folium.FeatureGroup:
    """Nothing but a rerun: one circle that changes."""
    return markers(lons[:1], lats[:1])


def markers(lons: np.ndarray, lats: np.ndarray) -> folium.FeatureGroup:
    """One CircleMarker for each event."""
    group = folium.FeatureGroup()
    for lon, lat in zip(lons.tolist(), lats.tolist(), strict=True):
        folium.CircleMarker((lat, lon), radius=5, weight=1).add_to(group)
    return group


def geojson(lons: np.ndarray, lats: np.ndarray) -> folium.FeatureGroup:
    """All events as one GeoJson layer, drawn on Leaflet's canvas."""
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": at}}
        for at in np.column_stack([lons, lats]).tolist()
    ]
    group = folium.FeatureGroup()
    collection = {"type": "FeatureCollection", "features": features}
    folium.GeoJson(collection, marker=folium.CircleMarker(radius=5)).add_to(group)
    return group


WAYS = {"floor": floor, "markers": markers, "geojson": geojson}


def page() -> None:
    """A map, and a button that shows the other half of the events."""
    rows, way = int(st.query_params["rows"]), WAYS[st.query_params["way"]]
    half = st.session_state.get("half", 0)
    if st.button("step"):
        st.session_state["half"] = half = 1 - half
    dice = np.random.default_rng(half)
    group = way(dice.uniform(30, 38, rows // 2), dice.uniform(46, 51, rows // 2))
    base = OwnMap(location=(48.5, 34), zoom_start=7, tiles=None, prefer_canvas=True)
    st_folium(base, key="map", returned_objects=[], feature_group_to_add=group, height=560)


page()
