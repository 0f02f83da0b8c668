// Choosing a region on the map: a polygon, a circle, a raion, or none; told to the page in words.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const TOOLS = [["polygon", "⬠"], ["circle", "◯"], ["raion", "⬒"], ["clear", "✕"]];
  const CLOSE = 12; // pixels around the first corner in which a click closes the polygon
  const MOST = 200; // corners that the server takes

  Atlas.Region = class {
    constructor(map, report) {
      this.map = map;
      this.report = report;
      this.tool = null;
      this.corners = [];
      this.surface = new Atlas.Surface("atlas-region", 560, (c, f) => this.draw(c, f), () => this.corners.length > 0).addTo(map);
      map.on("click", (e) => this.click(e.latlng));
      map.on("dblclick", () => this.tool === "polygon" && this.close());
      map.on("mousemove", (e) => this.point(e.latlng));
      L.DomEvent.on(map.getContainer(), "keydown", (e) => this.key(e));
    }

    show(config) {
      this.words = config.words;
      if (!this.bar) this.build();
      for (const [name, button] of this.buttons) {
        button.title = this.words["region_" + name];
        button.setAttribute("aria-label", button.title);
      }
      this.buttons.get("clear").hidden = !config.region;
    }

    build() {
      this.bar = L.DomUtil.create("div", "leaflet-bar leaflet-control atlas-region", this.map.getContainer().querySelector(".leaflet-top.leaflet-left"));
      this.buttons = new Map(TOOLS.map(([name, sign]) => [name, this.button(name, sign)]));
      this.hint = L.DomUtil.create("div", "atlas-hint", this.map.getContainer());
      this.hint.setAttribute("role", "status");
      this.hint.hidden = true;
      L.DomEvent.disableClickPropagation(this.bar);
    }

    button(name, sign) {
      const button = L.DomUtil.create("a", "", this.bar);
      Object.assign(button, { href: "#", textContent: sign });
      button.setAttribute("role", "button");
      L.DomEvent.on(button, "click", (e) => { L.DomEvent.stop(e); this.take(name === this.tool ? null : name); });
      return button;
    }

    // Takes a tool into the hand, or puts it away.
    take(tool) {
      if (tool === "clear") { this.report({ kind: "region", words: "" }); tool = null; }
      this.tool = tool;
      this.corners = [];
      this.map.doubleClickZoom[tool ? "disable" : "enable"]();
      for (const [name, button] of this.buttons) button.setAttribute("aria-pressed", String(name === tool));
      this.hint.hidden = !tool;
      this.hint.textContent = tool ? this.words["region_" + tool + "_hint"] : "";
      this.map.getContainer().classList.toggle("atlas-drawing", Boolean(tool));
      if (tool) this.map.getContainer().focus({ preventScroll: true });
      this.surface.redraw();
    }

    click(at) {
      if (this.tool === "raion") return this.done({ kind: "unit", at: [round(at.lng), round(at.lat)] });
      if (this.tool === "circle" && this.corners.length) return this.ring(this.corners[0], at);
      if (this.tool === "polygon" && this.closes(at)) return this.close();
      if (this.tool && this.corners.length < MOST) this.corners.push(at);
      this.surface.redraw();
    }

    closes(at) {
      const first = this.corners.length > 2 && this.map.latLngToContainerPoint(this.corners[0]);
      return first && first.distanceTo(this.map.latLngToContainerPoint(at)) < CLOSE;
    }

    // A double click has put its place down twice.
    close() {
      const text = this.corners.map((c) => round(c.lng) + "," + round(c.lat));
      const distinct = text.filter((corner, i) => corner !== text[i - 1]);
      if (distinct.length > 2) this.done({ kind: "region", words: distinct.join(" ") });
    }

    ring(centre, edge) {
      const km = Math.max(0.1, this.map.distance(centre, edge) / 1000).toFixed(1);
      this.done({ kind: "region", words: km + " km around " + round(centre.lng) + "," + round(centre.lat) });
    }

    done(pick) {
      this.take(null);
      this.drawn = true;
      this.report(pick);
    }

    // Whether the next region was drawn here, asked once.
    drew() {
      const was = this.drawn;
      this.drawn = false;
      return was;
    }

    point(at) {
      if (!this.tool) return;
      this.pointer = at;
      this.surface.redraw();
    }

    key(event) {
      if (!this.tool) return;
      if (event.key === "Escape") this.take(null);
      else if (event.key === "Enter") this.close();
      else if (event.key === "Backspace") { this.corners.pop(); this.surface.redraw(); } else return;
      L.DomEvent.stop(event);
    }

    draw(c, frame) {
      const place = (at) => [frame.x(Atlas.worldX(at.lng)), frame.y(Atlas.worldY(at.lat))];
      c.strokeStyle = c.fillStyle = Atlas.theme.ring;
      c.lineWidth = 2;
      c.beginPath();
      if (this.tool === "circle") this.drawCircle(c, place);
      else for (const at of this.pointer ? [...this.corners, this.pointer] : this.corners) c.lineTo(...place(at));
      c.setLineDash([6, 4]);
      c.stroke();
      c.setLineDash([]);
      c.globalAlpha = 0.08;
      c.fill();
      c.globalAlpha = 1;
      for (const at of this.corners) {
        const [x, y] = place(at);
        c.fillRect(x - 4, y - 4, 8, 8);
      }
    }

    drawCircle(c, place) {
      if (!this.pointer) return;
      const [x, y] = place(this.corners[0]), [ex, ey] = place(this.pointer);
      c.arc(x, y, Math.hypot(ex - x, ey - y), 0, 2 * Math.PI);
    }
  };

  // Whether a tool is in the hand: a click then belongs to it.
  Atlas.drawing = (map) => map.getContainer().classList.contains("atlas-drawing");

  const round = (v) => Math.round(v * 1e4) / 1e4;
})();
