// The events in view: asked from the route, drawn as signs, found again under the pointer.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const NEAR = 6; // pixels around a sign that still count as touching it

  Atlas.Events = class {
    constructor(map, report, makeRoom) {
      this.map = map;
      this.report = report;
      this.makeRoom = makeRoom;
      this.config = null;
      this.changes = {};
      this.signs = [];
      this.spots = [];
      this.areas = [];
      this.circles = new Atlas.Surface("atlas-circles", 420, (c, f) => this.drawBelow(c, f), () => this.hasBelow()).addTo(map);
      this.points = new Atlas.Surface("atlas-events", 500, (c, f) => this.drawSigns(c, f)).addTo(map);
      this.turn = 0;
      map.on("moveend", () => this.ask());
      map.on("mousemove", (e) => this.hover(Atlas.drawing(map) ? null : e.containerPoint));
      map.on("mouseout", () => this.hover(null));
      map.on("click", (e) => Atlas.drawing(map) || this.click(e.containerPoint, e.latlng));
      Atlas.onTheme.push(() => this.redraw());
    }

    // `changes` are what was chosen on the page and the page has not answered yet.
    show(config, changes) {
      const changed = !this.config || looks(config) !== looks(this.config);
      this.config = config;
      this.changes = changes || {};
      const drawn = this.query().toString() === this.drawn ? this.asking : this.ask();
      Promise.resolve(drawn).then(() => this.askAreas()); // few have any, and events come first
      if (changed) this.redraw();
    }

    // While the page is chosen on: the same question with other words, answered in place. Gives a
    // promise of the drawn answer; areas come when the hand rests.
    preview(changes, settled) {
      this.changes = changes;
      const drawn = this.ask();
      if (settled) drawn.then(() => this.askAreas());
      return drawn;
    }

    // In one order, so that the page and the choice ask the same in the same words.
    query() {
      const query = new URLSearchParams(this.config.query);
      for (const [name, texts] of Object.entries(this.changes)) {
        query.delete(name);
        texts.forEach((text) => query.append(name, text));
      }
      query.sort();
      return query;
    }

    // One question at a time; of those that come meanwhile the newest is asked.
    ask() {
      this.again = true;
      if (!this.asking) this.asking = this.askAll().finally(() => { this.asking = null; });
      return this.asking;
    }

    async askAll() {
      while (this.again) {
        this.again = false;
        await this.askOnce();
      }
    }

    async askOnce() {
      if (!this.config) return;
      if (this.config.query === null) return this.nothing();
      const zoom = Math.round(this.map.getZoom());
      const view = this.map.getBounds();
      const same = this.query().toString() === this.drawn;
      if (same && this.covered && this.covered.zoom === zoom && this.covered.bounds.contains(view)) return this.redraw();
      const turn = ++this.turn;
      const query = this.query();
      this.drawn = query.toString(); // what a preview has drawn already is not asked again
      query.set("view", Atlas.box(this.map, 0.3));
      query.set("zoom", zoom);
      const began = performance.now();
      const found = await fetch("/api/map.json?" + query).then((a) => (a.ok ? a.json() : null)).catch(() => null);
      this.fault(found ? null : this.config.words.fault);
      if (!found) this.drawn = null;
      if (found) {
        this.covered = { zoom: zoom, bounds: view.pad(0.3) };
        this.take(found);
        document.body.dataset.painted = String(turn);
        document.body.dataset.ms = String(Math.round(performance.now() - began));
      }
    }

    // A map without events.
    nothing() {
      this.spots = [];
      this.areas = [];
      document.body.dataset.painted = "0";
      this.redraw();
    }

    fault(text) {
      if (!this.note) this.note = L.DomUtil.create("div", "atlas-fault", this.map.getContainer());
      this.note.textContent = text || "";
      this.note.hidden = !text;
    }

    take(found) {
      const groups = this.config.palette.light.length;
      if (found.mode === "cells") {
        const c = found.cells;
        this.spots = c.n.map((n, i) => ({
          n: n, counts: c.counts[i], marks: null, exact: false, x: Atlas.worldX(c.lon[i]), y: Atlas.worldY(c.lat[i]),
          box: [Atlas.worldX(c.west[i]), Atlas.worldY(c.north[i]), Atlas.worldX(c.east[i]), Atlas.worldY(c.south[i])],
        }));
      } else {
        const p = found.points;
        const marks = p.id.map((id, i) => ({
          id: id, group: p.group[i], side: p.side[i], denied: p.denied[i], u: p.uncertainty_m[i],
          lat: p.lat[i], x: Atlas.worldX(p.lon[i]), y: Atlas.worldY(p.lat[i]),
        }));
        this.spots = Atlas.spots(marks, groups);
      }
      document.body.dataset.events = String(found.in_view);
      this.redraw();
    }

    async askAreas() {
      const query = this.config.query === null ? null : this.query().toString();
      if (query === this.areasOf) return;
      this.areasOf = query;
      if (query === null) return;
      const answer = await fetch("/api/areas.json?" + query).catch(() => null);
      if (query !== this.areasOf) return;
      if (!answer || !answer.ok) { this.areasOf = null; return; }
      const found = await answer.json();
      if (!found.features.length && !this.areas.length) return;
      this.areas = found.features.map((f) => ({
        ids: f.properties.ids, group: f.properties.group, rings: Atlas.rings(f.geometry),
      }));
      this.circles.redraw();
    }

    redraw() {
      this.circles.redraw();
      this.points.redraw();
    }

    hasBelow() {
      const { areas, circles } = this.config || {};
      return Boolean((areas && this.areas.length) || (circles && this.spots.some((spot) => spot.marks)));
    }

    // Circles of uncertainty at their true size, and areas as areas, under the signs.
    drawBelow(c, frame) {
      if (this.config.areas) for (const area of this.areas) this.drawArea(c, frame, area);
      if (!this.config.circles) return;
      for (const spot of this.spots) {
        if (!spot.marks) continue;
        const widest = spot.marks.reduce((a, b) => (b.u > a.u ? b : a));
        const radius = Atlas.pixels(widest.u, widest.lat, frame.scale);
        if (radius > 9 && radius < 3 * frame.width) this.drawCircle(c, frame, spot, widest, radius);
      }
    }

    drawCircle(c, frame, spot, mark, radius) {
      const colour = Atlas.ink(this.config.palette, mark.group);
      c.beginPath();
      c.arc(frame.x(spot.x), frame.y(spot.y), radius, 0, Math.PI * 2);
      c.fillStyle = colour;
      c.globalAlpha = Math.max(0.04, 0.11 - radius / 4000);
      c.fill();
      c.globalAlpha = 0.55;
      c.strokeStyle = colour;
      c.lineWidth = 1.2;
      c.setLineDash([5, 4]);
      c.stroke();
      c.setLineDash([]);
      c.globalAlpha = 1;
    }

    drawArea(c, frame, area) {
      const chosen = this.config.selected && area.ids.includes(this.config.selected.id);
      const colour = Atlas.ink(this.config.palette, area.group);
      c.beginPath();
      for (const ring of area.rings) Atlas.trace(c, frame, ring, true);
      c.fillStyle = colour;
      c.globalAlpha = chosen ? 0.2 : 0.07;
      c.fill("evenodd");
      c.globalAlpha = chosen ? 0.95 : 0.5;
      c.strokeStyle = colour;
      c.lineWidth = chosen ? 2.2 : 1.2;
      c.setLineDash([2, 4]);
      c.stroke();
      c.setLineDash([]);
      c.globalAlpha = 1;
    }

    drawSigns(c, frame) {
      if (!this.config) return;
      const palette = this.config.palette;
      this.inset = frame.inset;
      const heaps = Atlas.merged(this.spots, frame);
      this.signs = Atlas.signs(heaps, frame);
      this.makeRoom(heaps.map((h) => ({ x: h.x, y: h.y, reach: Atlas.reach(h) + 6 })));
      const ordered = [...this.signs].sort((a, b) => b.r - a.r);
      for (const sign of ordered) {
        if (sign.mark) {
          c.globalAlpha = this.faded(sign.mark, frame);
          Atlas.glyph(c, palette, sign.mark, sign.x, sign.y, sign.r);
          c.globalAlpha = 1;
        } else Atlas.ring(c, palette, sign.heap.counts, sign.x, sign.y, sign.r);
      }
      this.drawChosen(c, frame);
    }

    // Where the zoom promises more than is known, a sign fades into its circle.
    faded(mark, frame) {
      const radius = Atlas.pixels(mark.u, mark.lat, frame.scale);
      return radius < 150 ? 1 : Math.max(0.45, 1 - (radius - 150) / 500);
    }

    drawChosen(c, frame) {
      const chosen = this.config.selected;
      if (!chosen || chosen.lon == null) return;
      const holds = (s) => (s.mark ? s.mark.id === chosen.fid : (s.heap.marks || []).some((m) => m.id === chosen.fid));
      const sign = this.signs.find(holds);
      const x = sign ? sign.x : frame.x(Atlas.worldX(chosen.lon));
      const y = sign ? sign.y : frame.y(Atlas.worldY(chosen.lat));
      c.strokeStyle = Atlas.theme.ring;
      c.lineWidth = 2.4;
      c.beginPath();
      c.arc(x, y, sign ? sign.r + 6 : 16, 0, Math.PI * 2);
      c.stroke();
      if (chosen.area || !chosen.uncertainty_m) return;
      c.lineWidth = 1.4;
      c.setLineDash([6, 4]);
      c.beginPath();
      c.arc(frame.x(Atlas.worldX(chosen.lon)), frame.y(Atlas.worldY(chosen.lat)),
            Atlas.pixels(chosen.uncertainty_m, chosen.lat, frame.scale), 0, Math.PI * 2);
      c.stroke();
      c.setLineDash([]);
    }

    at(point) {
      if (!point || !this.inset) return null;
      const x = point.x + this.inset.x, y = point.y + this.inset.y;
      let best = null, nearest = Infinity;
      for (const sign of this.signs) {
        const away = Math.hypot(sign.x - x, sign.y - y) - sign.r;
        if (away < NEAR && away < nearest) { best = sign; nearest = away; }
      }
      return best;
    }

    areaAt(latlng) {
      if (!this.config.areas) return [];
      const x = Atlas.worldX(latlng.lng), y = Atlas.worldY(latlng.lat);
      return this.areas.filter((a) => inside(a.rings, x, y)).flatMap((a) => a.ids);
    }

    click(point, latlng) {
      const sign = this.at(point);
      if (sign && sign.mark) return this.report({ kind: "event", ids: [sign.mark.id] });
      if (sign) return this.open(sign.heap);
      const ids = this.areaAt(latlng);
      if (ids.length) this.report({ kind: "area", ids: ids.slice(0, 200) });
    }

    // A ring that can be told apart by looking closer is looked at closer; else its list opens.
    open(heap) {
      const [west, north, east, south] = heap.box;
      const lon = (x) => x * 360 - 180;
      const lat = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
      const apart = Math.max(east - west, south - north) * 256 * Math.pow(2, 17) > 40;
      if (!heap.exact && apart && this.map.getZoom() < 16) {
        return this.map.fitBounds([[lat(south), lon(west)], [lat(north), lon(east)]], { padding: [60, 60], maxZoom: 16 });
      }
      if (heap.marks) return this.report({ kind: "spot", ids: heap.marks.map((m) => m.id).slice(0, 200) });
      const edge = 1e-6;
      this.report({ kind: "box", ids: [], bbox: [lon(west) - edge, lat(south) - edge, lon(east) + edge, lat(north) + edge] });
    }

    hover(point) {
      const sign = this.at(point);
      this.map.getContainer().style.cursor = sign ? "pointer" : "";
      if (!this.tip) this.tip = L.DomUtil.create("div", "atlas-tip", this.map.getContainer());
      this.tip.hidden = !sign;
      if (!sign) return;
      this.tip.style.transform = "translate(" + Math.round(point.x + 14) + "px," + Math.round(point.y + 12) + "px)";
      if (sign.mark) this.brief(sign.mark.id);
      else this.tell([this.config.words.heap.replace("{n}", sign.heap.n)]);
    }

    async brief(id) {
      this.hovered = id;
      this.briefs = this.briefs || new Map();
      if (!this.briefs.has(id)) {
        this.tell(["…"]);
        const query = new URLSearchParams({ fid: id, lang: this.config.lang });
        const answer = await fetch("/api/brief.json?" + query).catch(() => null);
        if (!answer || !answer.ok) return;
        this.briefs.set(id, (await answer.json()).lines);
      }
      if (this.hovered === id) this.tell(this.briefs.get(id));
    }

    tell(lines) {
      if (this.told) this.told(lines);
      this.tip.replaceChildren(...lines.map((line) => {
        const row = document.createElement("div");
        row.textContent = line;
        return row;
      }));
    }
  };

  // What of the message changes the look of what is drawn already.
  const looks = (config) => JSON.stringify([config.selected, config.circles, config.areas]);

  function inside(rings, x, y) {
    let within = false;
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const crosses = ring[i + 1] > y !== ring[j + 1] > y;
        if (crosses && x < ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i]) within = !within;
      }
    }
    return within;
  }
})();
