// Where two makers' maps of a day disagree: what only the one, and only the other, shows as occupied.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const PATTERNS = { only_first: "rising", only_second: "falling" };

  Atlas.Belt = class {
    constructor(map) {
      this.areas = [];
      this.answers = new Atlas.Answers("/api/control/belt.json", areas, (found) => this.took(found));
      this.surface = new Atlas.Surface("atlas-belt", 310, (c, f) => this.draw(c, f), () => this.areas.length > 0).addTo(map);
      Atlas.onTheme.push(() => this.surface.redraw());
    }

    show(config) {
      this.config = config;
      this.answers.want(config.belt);
    }

    preview(range) {
      if (this.config && this.config.belt && range.on) this.answers.want(Atlas.withQuery(this.config.belt, { on: range.on }));
    }

    took(found) {
      this.areas = found || [];
      this.surface.redraw();
      document.body.dataset.belt = String(this.areas.length);
    }

    draw(c, frame) {
      for (const area of this.areas) {
        const colour = Atlas.theme[area.belt];
        c.beginPath();
        for (const ring of area.rings) Atlas.trace(c, frame, ring, true);
        Atlas.fill(c, colour, 0.3, PATTERNS[area.belt]);
        c.strokeStyle = colour;
        c.lineWidth = 1.2;
        c.stroke();
      }
    }
  };

  const areas = (found) => found.features.map((f) => ({ belt: f.properties.belt, rings: Atlas.rings(f.geometry) }));
})();
