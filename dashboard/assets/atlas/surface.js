// A canvas that lies over the map, a fifth larger than it, and is redrawn after each move. One that
// has nothing to show has no pixels: the browser would copy them for every frame it makes.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const MARGIN = 0.2;

  Atlas.Surface = L.Layer.extend({
    // `holds` tells whether there is anything to draw.
    initialize: function (pane, zIndex, draw, holds) {
      this._name = pane;
      this._zIndex = zIndex;
      this._paint = draw;
      this._holds = holds || (() => true);
    },

    onAdd: function (map) {
      const pane = map.getPane(this._name) || map.createPane(this._name);
      pane.style.zIndex = this._zIndex;
      pane.style.pointerEvents = "none";
      this._canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated", pane);
      this._canvas.width = this._canvas.height = 0;
      this._due = null;
      map.on("moveend resize viewreset", this.redraw, this);
      map.on("zoomanim", this._follow, this);
      this.redraw();
    },

    onRemove: function (map) {
      map.off("moveend resize viewreset", this.redraw, this);
      map.off("zoomanim", this._follow, this);
      cancelAnimationFrame(this._due);
      this._due = null;
      this._canvas.remove();
    },

    // Where a place of the world (Mercator, 0 to 1) falls on this canvas, in CSS pixels.
    frame: function () {
      const map = this._map;
      const size = map.getSize();
      const origin = map.containerPointToLayerPoint(size.multiplyBy(-MARGIN)).round();
      const scale = 256 * Math.pow(2, map.getZoom());
      const pixel = map.getPixelOrigin().add(origin);
      return {
        origin: origin,
        width: Math.ceil(size.x * (1 + 2 * MARGIN)),
        height: Math.ceil(size.y * (1 + 2 * MARGIN)),
        inset: size.multiplyBy(MARGIN),
        scale: scale,
        zoom: map.getZoom(),
        x: (worldX) => worldX * scale - pixel.x,
        y: (worldY) => worldY * scale - pixel.y,
      };
    },

    // However often it is asked for, a canvas is drawn once a frame.
    redraw: function () {
      if (this._map && this._due === null) this._due = requestAnimationFrame(() => this._draw());
    },

    // Draws in the frame that is being made, not in the next.
    drawNow: function () {
      cancelAnimationFrame(this._due);
      this._draw();
    },

    _draw: function () {
      this._due = null;
      if (!this._map) return;
      if (!this._holds()) {
        if (this._canvas.width) this._canvas.width = this._canvas.height = 0;
        return;
      }
      const frame = this.frame();
      const ratio = Math.min(window.devicePixelRatio || 1, 2);
      const canvas = this._canvas;
      this._topLeft = this._map.layerPointToLatLng(frame.origin);
      L.DomUtil.setTransform(canvas, frame.origin, 1);
      if (canvas.width !== frame.width * ratio || canvas.height !== frame.height * ratio) {
        canvas.width = frame.width * ratio;
        canvas.height = frame.height * ratio;
        canvas.style.width = frame.width + "px";
        canvas.style.height = frame.height + "px";
      }
      const context = canvas.getContext("2d");
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      this._paint(context, frame);
    },

    _follow: function (event) {
      if (!this._canvas.width) return;
      const scale = this._map.getZoomScale(event.zoom);
      const offset = this._map._latLngToNewLayerPoint(this._topLeft, event.zoom, event.center);
      L.DomUtil.setTransform(this._canvas, offset, scale);
    },
  });

  const RADIANS = Math.PI / 180;
  Atlas.worldX = (lon) => (lon + 180) / 360;
  Atlas.worldY = (lat) =>
    0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);

  // Metres on the ground -> pixels, at a latitude.
  Atlas.pixels = (metres, lat, scale) =>
    (metres * scale) / (2 * Math.PI * 6378137 * Math.cos(lat * RADIANS));

  // Flat [lon, lat, …] rings -> flat [x, y, …] of the world, once.
  Atlas.project = (flat) => {
    const out = new Float64Array(flat.length);
    for (let i = 0; i < flat.length; i += 2) {
      out[i] = Atlas.worldX(flat[i]);
      out[i + 1] = Atlas.worldY(flat[i + 1]);
    }
    return out;
  };

  // Adds a projected line to the current path, leaving out steps under half a pixel.
  Atlas.trace = (context, frame, line, closed) => {
    let lastX = NaN, lastY = NaN;
    for (let i = 0; i < line.length; i += 2) {
      const x = frame.x(line[i]), y = frame.y(line[i + 1]);
      if (i === 0) context.moveTo(x, y);
      else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.5 && i < line.length - 2) continue;
      else context.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (closed) context.closePath();
  };

  // Polygon or MultiPolygon of GeoJSON -> list of projected rings.
  Atlas.rings = (geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat().map((ring) => Atlas.project(ring.flatMap((p) => [p[0], p[1]])));
  };

  Atlas.box = (map, margin) => {
    const b = map.getBounds().pad(margin || 0);
    const clip = (v, low, high) => Math.max(low, Math.min(high, v)).toFixed(5);
    return [clip(b.getWest(), -180, 179), clip(b.getSouth(), -89, 88),
            clip(b.getEast(), -179, 180), clip(b.getNorth(), -88, 89)].join(",");
  };
})();
