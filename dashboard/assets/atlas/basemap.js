// The ground: land and sea, oblasts, raions, and names of places by zoom. All of it from here.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});

  const ZOOMS = { sea: [0, 10], country: [0, 8.5], oblast: [6.5, 10] }; // where an area is named

  const asked = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(path + ": " + answer.status);
    return answer.json();
  };

  Atlas.Ground = class {
    constructor(map) {
      this.map = map;
      this.land = [];
      this.lines = { country: [], oblast: [], raion: [] };
      this.areas = []; // seas, countries and oblasts, named where room is left
      this.places = [];
      this.heaps = []; // what the names make room for: {x, y, reach in pixels}
      this.online = null;
      this.below = new Atlas.Surface("atlas-ground", 180, (c, f) => this.drawLand(c, f)).addTo(map);
      this.above = new Atlas.Surface("atlas-names", 480, (c, f) => this.drawNames(c, f)).addTo(map);
      map.on("moveend", () => this.wantNames());
      Atlas.onTheme.push(() => this.redraw());
      this.load();
    }

    async load() {
      const [land, lines] = await Promise.all([asked("/assets/vendor/land.json"), asked("/api/base/lines.json")]);
      this.land = land.map((rings) => rings.map(Atlas.project));
      for (const level of ["country", "oblast", "raion"]) this.lines[level] = (lines[level] || []).map(Atlas.project);
      this.below.redraw();
      this.wantNames();
    }

    redraw() {
      this.below.redraw();
      this.above.redraw();
    }

    // Tiles of the internet, only when the reader asks for them.
    setOnline(on, url) {
      if (on === Boolean(this.online)) return;
      if (on) this.online = L.tileLayer(url, { pane: "tilePane", maxZoom: 18, attribution: "© OpenStreetMap" }).addTo(this.map);
      else { this.online.remove(); this.online = null; }
      this.map.getPane("atlas-ground").style.display = on ? "none" : "";
    }

    // Called while the signs are drawn: their names belong to the same frame.
    makeRoom(heaps) {
      const same = heaps.length === this.heaps.length && heaps.every((h, i) => h.x === this.heaps[i].x && h.y === this.heaps[i].y && h.reach === this.heaps[i].reach);
      this.heaps = heaps;
      if (!same) this.above.drawNow();
    }

    drawLand(c, frame) {
      const t = Atlas.theme;
      c.fillStyle = t.sea;
      c.fillRect(0, 0, frame.width, frame.height);
      for (const rings of this.land) this.fill(c, frame, rings, t.land);
      this.fill(c, frame, this.lines.oblast, t.home);
      if (frame.zoom >= 7.5) this.stroke(c, frame, this.lines.raion, t.raion, frame.zoom < 9 ? 0.8 : 1.2);
      this.stroke(c, frame, this.lines.oblast, t.oblast, frame.zoom < 8 ? 0.9 : 1.6);
      this.stroke(c, frame, this.lines.country, t.border, frame.zoom < 8 ? 1.3 : 2);
    }

    fill(c, frame, rings, colour) {
      c.beginPath();
      for (const ring of rings) Atlas.trace(c, frame, ring, true);
      c.fillStyle = colour;
      c.fill("evenodd");
    }

    stroke(c, frame, lines, colour, width) {
      c.beginPath();
      for (const line of lines) Atlas.trace(c, frame, line, false);
      c.strokeStyle = colour;
      c.lineWidth = width;
      c.lineJoin = "round";
      c.stroke();
    }

    setLanguage(lang) {
      if (lang === this.lang) return;
      this.lang = lang;
      this.covered = null;
      this.wantNames();
    }

    async wantNames() {
      if (!this.lang) return;
      const zoom = Math.round(this.map.getZoom());
      const view = this.map.getBounds();
      if (this.covered && this.covered.zoom === zoom && this.covered.bounds.contains(view)) return;
      const covered = { zoom: zoom, bounds: view.pad(0.5) };
      this.covered = covered;
      const query = new URLSearchParams({ bbox: Atlas.box(this.map, 0.5), zoom: zoom, lang: this.lang });
      const found = await asked("/api/base/places.json?" + query).catch(() => null);
      if (!found || this.covered !== covered) return;
      this.places = found.name.map((name, i) => ({
        name: name, rank: found.rank[i], x: Atlas.worldX(found.lon[i]), y: Atlas.worldY(found.lat[i]),
      }));
      this.areas = (found.areas || []).map((a) => ({ name: a.name, kind: a.kind, x: Atlas.worldX(a.lon), y: Atlas.worldY(a.lat) }));
      this.above.redraw();
    }

    drawNames(c, frame) {
      const taken = [];
      const fits = (a) => taken.every((b) => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3]);
      c.lineJoin = "round";
      c.textBaseline = "middle";
      c.textAlign = "left";
      for (const place of this.places) {
        const x = frame.x(place.x), y = frame.y(place.y);
        if (x < -40 || y < -20 || x > frame.width + 40 || y > frame.height + 20) continue;
        this.drawName(c, place, frame, fits, taken);
      }
      for (const area of this.areas) this.drawArea(c, area, frame, fits);
    }

    // Spaced capitals behind the towns; the sea in its own colour.
    drawArea(c, area, frame, fits) {
      const [from, to] = ZOOMS[area.kind];
      if (frame.zoom < from || frame.zoom >= to) return;
      const x = frame.x(area.x), y = frame.y(area.y), t = Atlas.theme;
      const sea = area.kind === "sea";
      const text = sea ? area.name : [...area.name.toUpperCase()].join("\u200a");
      c.font = "400 " + (sea ? 12 : 10.5) + "px " + Atlas.face;
      const half = c.measureText(text).width / 2;
      if (!fits([x - half - 4, y - 9, x + half + 4, y + 9])) return;
      c.lineWidth = 2.5;
      c.strokeStyle = sea ? t.sea : t.halo;
      c.globalAlpha = sea ? 1 : 0.85;
      c.strokeText(text, x - half, y);
      c.fillStyle = sea ? t.water : t.minor;
      c.fillText(text, x - half, y);
      c.globalAlpha = 1;
    }

    drawName(c, place, frame, fits, taken) {
      const x = frame.x(place.x), y = frame.y(place.y);
      const t = Atlas.theme;
      const size = [15, 13.5, 12.5, 11.5, 11][place.rank];
      c.font = (place.rank < 2 ? "600 " : "400 ") + size + "px " + Atlas.face;
      const width = c.measureText(place.name).width;
      const dot = place.rank < 2 ? 2.6 : 1.8;
      const heap = this.heaps.find((h) => Math.hypot(frame.x(h.x) - x, frame.y(h.y) - y) < h.reach);
      const left = heap ? frame.x(heap.x) + heap.reach + 2 : x + 6;
      const middle = heap ? frame.y(heap.y) : y - 8;
      const box = [left - 10, middle - size * 0.8, left + width + 6, middle + size * 0.8];
      if (!fits(box)) return;
      taken.push(box);
      c.beginPath();
      c.arc(x, y, dot, 0, Math.PI * 2);
      c.fillStyle = t.town;
      c.fill();
      c.lineWidth = 3;
      c.strokeStyle = t.halo;
      c.strokeText(place.name, left, middle);
      c.fillStyle = place.rank < 3 ? t.label : t.minor;
      c.fillText(place.name, left, middle);
    }
  };
})();
