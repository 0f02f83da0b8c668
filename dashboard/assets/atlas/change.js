// What changed on the control maps between two days: ground gained and lost, and a region's outline.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const PATTERNS = { newly_occupied: "rising", no_longer_occupied: "falling" };

  Atlas.Change = class {
    constructor(map) {
      this.map = map;
      this.areas = [];
      this.outline = [];
      this.changes = new Atlas.Answers("/api/control/change.json", areas, (found) => this.took(found));
      this.regions = new Atlas.Answers("/api/control/region.json", Atlas.rings, (found) => this.framed(found));
      this.surface = new Atlas.Surface("atlas-change", 320, (c, f) => this.draw(c, f), () => this.areas.length + this.outline.length > 0).addTo(map);
      Atlas.onTheme.push(() => this.surface.redraw());
    }

    show(config) {
      this.config = config;
      this.changes.want(config.change);
      if (config.region !== this.regions.query) this.goes = this.regions.query !== undefined && !this.map.atlas.region.drew();
      this.regions.want(config.region);
    }

    preview(range) {
      if (!this.config || !this.config.change || !range.on) return;
      const days = range.from < range.on ? { from: range.from, on: range.on } : { from: range.on, on: range.on };
      this.changes.want(Atlas.withQuery(this.config.change, days));
    }

    took(found) {
      this.areas = found || [];
      this.surface.redraw();
      document.body.dataset.change = String(this.areas.length);
    }

    // A region that was chosen by name is brought into view; one that was drawn is there already.
    framed(rings) {
      this.outline = rings || [];
      this.surface.redraw();
      if (!this.goes || !this.outline.length) return;
      const xs = [], ys = [];
      for (const ring of this.outline) ring.forEach((v, i) => (i % 2 ? ys : xs).push(v));
      const low = (all) => all.reduce((a, b) => Math.min(a, b)), high = (all) => all.reduce((a, b) => Math.max(a, b));
      this.map.fitBounds([[Atlas.lat(high(ys)), Atlas.lon(low(xs))], [Atlas.lat(low(ys)), Atlas.lon(high(xs))]], { animate: false, padding: [24, 24] });
    }

    draw(c, frame) {
      for (const area of this.areas) {
        const colour = Atlas.theme[area.change];
        c.beginPath();
        for (const ring of area.rings) Atlas.trace(c, frame, ring, true);
        Atlas.fill(c, colour, 0.3, PATTERNS[area.change]);
        c.strokeStyle = colour;
        c.lineWidth = 1.4;
        c.stroke();
      }
      c.beginPath();
      for (const ring of this.outline) Atlas.trace(c, frame, ring, true);
      c.strokeStyle = Atlas.theme.ring;
      c.lineWidth = 1.8;
      c.setLineDash([8, 5]);
      c.stroke();
      c.setLineDash([]);
    }
  };

  const areas = (found) => found.features.map((f) => ({ change: f.properties.change, rings: Atlas.rings(f.geometry) }));

  Atlas.lon = (x) => x * 360 - 180;
  Atlas.lat = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
})();
