// Who holds the ground on the chosen day, as one maker's map says; its own day is written on it.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});

  const day = (iso, lang) => new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(iso + "T00:00:00Z"));

  Atlas.Control = class {
    constructor(map) {
      this.map = map;
      this.areas = [];
      this.surface = new Atlas.Surface("atlas-control", 300, (c, f) => this.draw(c, f)).addTo(map);
      Atlas.onTheme.push(() => this.surface.redraw());
    }

    async show(config) {
      if (config.control === this.query && config.lang === this.lang) return;
      this.query = config.control;
      this.lang = config.lang;
      this.areas = [];
      this.caption("");
      if (this.query) await this.load(this.query, config.words, config.lang);
      this.surface.redraw();
    }

    async load(query, words, lang) {
      const answer = await fetch("/api/control.json?" + query).catch(() => null);
      if (!answer || !answer.ok || query !== this.query) return;
      const found = await answer.json();
      this.areas = found.features.map((f) => ({ status: f.properties.status, rings: Atlas.rings(f.geometry) }));
      const maps = found.maps.map((m) => words.control.replace("{maker}", m.maker).replace("{day}", day(m.map_date, lang)));
      this.caption(maps.join(" · ") || (found.makers.length ? words.no_control : ""));
    }

    caption(text) {
      if (!this.label) this.label = L.DomUtil.create("div", "atlas-control", this.map.getContainer());
      this.label.textContent = text;
      this.label.hidden = !text;
    }

    draw(c, frame) {
      for (const area of this.areas) {
        const colour = Atlas.theme[area.status] || Atlas.theme.border;
        c.beginPath();
        for (const ring of area.rings) Atlas.trace(c, frame, ring, true);
        c.fillStyle = colour;
        c.globalAlpha = Atlas.theme.name === "dark" ? 0.2 : 0.16;
        c.fill("evenodd");
        c.globalAlpha = 0.75;
        c.strokeStyle = colour;
        c.lineWidth = 1.3;
        c.stroke();
        c.globalAlpha = 1;
      }
    }
  };
})();
