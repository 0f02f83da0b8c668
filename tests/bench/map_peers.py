"""What a user would otherwise write: folium layers and pydeck in Streamlit, offline.

Run as a script by Streamlit for `?way=…&rows=…`; `map_server.py` serves it.
"""

from collections.abc import Callable

import folium
import numpy as np
import pydeck
import streamlit as st
from folium.plugins import FastMarkerCluster, HeatMap, MarkerCluster
from streamlit_folium import st_folium

from dashboard.canvas import OwnMap

Columns = np.ndarray
DOT = "function (row) { return L.circleMarker(new L.LatLng(row[0], row[1]), {radius: 5}); }"
"""The stock marker asks for pictures; a dot is also the quicker."""
CLUSTER = "/peers/leaflet.markercluster/dist"


def floor(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """Nothing but a rerun: one circle that changes."""
    return markers(lons[:1], lats[:1])


def markers(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """One CircleMarker for each event."""
    return _dots(folium.FeatureGroup(), lons, lats)


def cluster(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """The same CircleMarkers, clustered by the plug-in."""
    group = folium.FeatureGroup()
    _dots(MarkerCluster().add_to(group), lons, lats)
    return group


def fast_cluster(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """The same clusters from bare coordinates."""
    group = folium.FeatureGroup()
    FastMarkerCluster(_rows(lons, lats), callback=DOT).add_to(group)
    return group


def heat(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """All events as a cloud of heat."""
    group = folium.FeatureGroup()
    HeatMap(_rows(lons, lats)).add_to(group)
    return group


def geojson(lons: Columns, lats: Columns) -> folium.FeatureGroup:
    """All events as one GeoJson layer, drawn on Leaflet's canvas."""
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": at}}
        for at in np.column_stack([lons, lats]).tolist()
    ]
    group = folium.FeatureGroup()
    collection = {"type": "FeatureCollection", "features": features}
    folium.GeoJson(collection, marker=folium.CircleMarker(radius=5)).add_to(group)
    return group


def _dots(inside: folium.map.Layer, lons: Columns, lats: Columns) -> folium.map.Layer:
    for lon, lat in zip(lons.tolist(), lats.tolist(), strict=True):
        folium.CircleMarker((lat, lon), radius=5, weight=1).add_to(inside)
    return inside


def _rows(lons: Columns, lats: Columns) -> list[list[float]]:
    rows: list[list[float]] = np.column_stack([lats, lons]).tolist()
    return rows


def deck(lons: Columns, lats: Columns) -> None:
    """All events as a layer of WebGL, without the base map that pydeck asks another machine for."""
    points = [{"at": at} for at in np.column_stack([lons, lats]).tolist()]
    layer = pydeck.Layer("ScatterplotLayer", points, get_position="at", get_radius=2000,
                         get_fill_color=[31, 111, 139, 160])  # fmt: skip
    start = pydeck.ViewState(latitude=48.5, longitude=34, zoom=6)
    chart = pydeck.Deck([layer], initial_view_state=start, map_provider=None, map_style=None)
    st.pydeck_chart(chart, height=560)


LAYERS: dict[str, Callable[[Columns, Columns], folium.FeatureGroup]] = {
    "floor": floor,
    "markers": markers,
    "MarkerCluster": cluster,
    "FastMarkerCluster": fast_cluster,
    "HeatMap": heat,
    "GeoJson": geojson,
}


class PeersMap(OwnMap):
    """Our base map with the plug-ins' scripts, from this machine too."""

    def __init__(self, **how: object) -> None:
        super().__init__(**how)
        self.default_js = [
            *self.default_js,
            ("cluster", f"{CLUSTER}/leaflet.markercluster.js"),
            ("heat", "/peers/leaflet.heat/dist/leaflet-heat.js"),
        ]
        self.default_css = [
            *self.default_css,
            ("cluster", f"{CLUSTER}/MarkerCluster.css"),
            ("look", f"{CLUSTER}/MarkerCluster.Default.css"),
        ]


def page() -> None:
    """A map, and a button that shows the other half of the events."""
    rows, way = int(st.query_params["rows"]), st.query_params["way"]
    half = st.session_state.get("half", 0)
    if st.button("step"):
        st.session_state["half"] = half = 1 - half
    dice = np.random.default_rng(half)
    lons, lats = dice.uniform(30, 38, rows // 2), dice.uniform(46, 51, rows // 2)
    if way == "pydeck":
        deck(lons, lats)
        return
    for plug_in in (MarkerCluster, FastMarkerCluster, HeatMap):
        plug_in.default_js = plug_in.default_css = []  # the map has them already
    base = PeersMap(location=(48.5, 34), zoom_start=7, tiles=None, maxZoom=18, prefer_canvas=True)
    group = LAYERS[way](lons, lats)
    st_folium(base, key="map", returned_objects=[], feature_group_to_add=group, height=560)


page()
