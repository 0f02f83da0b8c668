// Who holds the ground on the chosen day, as the makers' maps say; their own days are written on it.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const PATTERNS = { contested: "dots", liberated: "lines" };
  const IDLE_MS = 200; // after a map was drawn, before its neighbours in time are asked for
  const CUT = 2; // pixels along the box of an excerpt
  const DASHES = [[], [7, 4], [2, 3]]; // one a maker, so that two lines can be told apart
  const LINES = ["━", "╍", "┉"]; // the same, in the caption

  Atlas.day = (iso, lang) => new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(iso + "T00:00:00Z"));

  Atlas.Control = class {
    constructor(map) {
      this.map = map;
      this.drawn = null;
      this.answers = new Atlas.Answers("/api/control.json", read, (found) => this.took(found));
      this.surface = new Atlas.Surface("atlas-control", 300, (c, f) => this.draw(c, f), () => this.shows()).addTo(map);
      Atlas.onTheme.push(() => this.surface.redraw());
    }

    show(config) {
      this.config = config;
      this.answers.want(config.control);
      this.write();
    }

    // While the clock is dragged, stepped or played: the same question on another day.
    preview(range) {
      const day = this.config && range[this.config.day_end];
      if (day && this.config.control) this.answers.want(Atlas.withQuery(this.config.control, { on: day }));
    }

    took(found) {
      this.drawn = found;
      this.write();
      this.surface.redraw();
      if (found && found.maps.length) document.body.dataset.control = found.maps[0].map_date;
      clearTimeout(this.idle);
      if (found) this.idle = setTimeout(() => this.answers.expect(this.neighbours()), IDLE_MS);
    }

    // The questions of the next day and of the day before.
    neighbours() {
      const on = new URLSearchParams(this.answers.query || "").get("on");
      const beside = (days) => new Date(Date.parse(on + "T00:00:00Z") + days * 86400000).toISOString().slice(0, 10);
      return on ? [1, -1].map((days) => Atlas.withQuery(this.answers.query, { on: beside(days) })) : [];
    }

    write() {
      this.caption(this.drawn ? captions(this.drawn, this.config) : "");
    }

    caption(text) {
      if (!this.label) this.label = L.DomUtil.create("div", "atlas-control", this.map.getContainer());
      this.label.textContent = text;
      this.label.hidden = !text;
    }

    // Nothing is drawn where no map is known, nor a veil without the map it goes with.
    shows() {
      return Boolean(this.drawn && this.drawn.maps.length);
    }

    draw(c, frame) {
      const makers = this.drawn.maps.map((m) => m.maker);
      for (const area of this.drawn.areas) {
        const colour = Atlas.theme[area.status] || Atlas.theme.border;
        const maker = makers.indexOf(area.maker);
        c.beginPath();
        for (const ring of area.rings) Atlas.trace(c, frame, ring, true);
        if (maker === 0) Atlas.fill(c, colour, Atlas.theme.name === "dark" ? 0.2 : 0.16, PATTERNS[area.status]);
        c.globalAlpha = 0.75;
        c.strokeStyle = colour;
        c.lineWidth = maker > 0 ? 1.8 : 1.3;
        c.setLineDash(DASHES[maker % DASHES.length] || []);
        c.save();
        this.clip(c, frame, this.drawn.maps[maker].extent, area.rings);
        c.stroke();
        c.restore();
        c.setLineDash([]);
        c.globalAlpha = 1;
      }
      this.veil(c, frame);
    }

    // The cuts of an excerpt are no edges on the ground: what lies on its box is not drawn.
    clip(c, frame, extent, rings) {
      if (!extent) return;
      const [x, y, wide, high] = box(frame, extent);
      c.beginPath();
      c.rect(x + CUT, y + CUT, wide - 2 * CUT, high - 2 * CUT);
      c.clip();
      c.beginPath();
      for (const ring of rings) Atlas.trace(c, frame, ring, true);
    }

    // Where the only map shown says nothing.
    veil(c, frame) {
      const extent = this.drawn.maps.length === 1 && this.drawn.maps[0].extent;
      if (!extent) return;
      c.beginPath();
      c.rect(0, 0, frame.width, frame.height);
      c.rect(...box(frame, extent));
      c.globalAlpha = 0.22;
      c.fillStyle = Atlas.theme.no_map;
      c.fill("evenodd");
      c.globalAlpha = 1;
    }
  };

  // An extent in degrees -> x, y, width, height on the canvas.
  const box = (frame, [west, south, east, north]) => {
    const x = frame.x(Atlas.worldX(west)), y = frame.y(Atlas.worldY(north));
    return [x, y, frame.x(Atlas.worldX(east)) - x, frame.y(Atlas.worldY(south)) - y];
  };

  const read = (found) => ({
    areas: found.features.map((f) => ({ status: f.properties.status, maker: f.properties.maker, rings: Atlas.rings(f.geometry) })),
    maps: found.maps,
    on: found.on,
    makers: found.makers,
  });

  // The day shown, then each maker's map with its own day where that is another.
  function captions(found, config) {
    const words = config.words;
    if (!found.maps.length) return found.makers.length ? words.no_control : "";
    const told = found.maps.map((m) => m.age_days > 0
      ? words.map_older.replace("{maker}", m.maker).replace("{day}", Atlas.day(m.map_date, config.lang)).replace("{n}", m.age_days)
      : words.map_same.replace("{maker}", m.maker)).map((text, n) => (found.maps.length > 1 ? LINES[n % LINES.length] + " " : "") + text);
    return words.control.replace("{day}", Atlas.day(found.on, config.lang)) + " " + told.join(" · ");
  }
})();
