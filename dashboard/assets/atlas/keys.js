// The map without a mouse: names for its parts, and a way through the signs in view, one by one.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  const BAND = 48; // pixels of height in which signs count as one line, read from left to right

  Atlas.Keys = class {
    constructor(map, events, report) {
      this.map = map;
      this.events = events;
      this.report = report;
      const box = map.getContainer();
      box.setAttribute("role", "application");
      this.stepper = L.DomUtil.create("button", "atlas-step", box);
      this.stepper.type = "button";
      this.heard = L.DomUtil.create("div", "atlas-heard", box);
      this.heard.setAttribute("role", "status");
      L.DomEvent.disableClickPropagation(this.stepper);
      L.DomEvent.on(this.stepper, "keydown", (e) => this.key(e));
      L.DomEvent.on(this.stepper, "click", () => this.open());
      L.DomEvent.on(this.stepper, "focus", () => this.step(0));
      L.DomEvent.on(this.stepper, "blur", () => this.leave());
      L.DomEvent.on(box, "keydown", (e) => e.key === "Escape" && !Atlas.drawing(map) && this.close(e));
      events.told = (lines) => this.active() && this.say(lines);
    }

    show(config) {
      this.words = config.words;
      this.map.getContainer().setAttribute("aria-label", this.words.name);
      try {
        window.frameElement.setAttribute("aria-label", this.words.name);
      } catch (error) {
        // A saved page has no frame around the map.
      }
      for (const way of ["in", "out"]) {
        const button = this.map.getContainer().querySelector(".leaflet-control-zoom-" + way);
        if (!button) continue;
        button.title = this.words["zoom_" + way];
        button.setAttribute("aria-label", button.title);
      }
      this.stepper.setAttribute("aria-label", this.words.step);
      if (!this.stepper.textContent) this.stepper.textContent = this.words.step;
    }

    active() {
      return document.activeElement === this.stepper;
    }

    // The signs that lie in view, as one reads: line after line.
    signs() {
      const inset = this.events.inset, size = this.map.getSize();
      if (!inset) return [];
      const placed = this.events.signs.map((sign) => ({ x: sign.x - inset.x, y: sign.y - inset.y, key: sign.mark ? sign.mark.id : sign.heap.x + "," + sign.heap.y }));
      const line = (sign) => Math.floor(sign.y / BAND);
      return placed
        .filter((sign) => sign.x > 0 && sign.y > 0 && sign.x < size.x && sign.y < size.y)
        .sort((a, b) => line(a) - line(b) || a.x - b.x);
    }

    step(by) {
      const signs = this.signs();
      const was = signs.findIndex((sign) => sign.key === this.at);
      const now = Math.min(Math.max((was < 0 ? 0 : was) + (was < 0 ? 0 : by), 0), signs.length - 1);
      const sign = signs[now];
      this.at = sign ? sign.key : null;
      this.place = sign ? this.words.step_at.replace("{i}", now + 1).replace("{n}", signs.length) : this.words.step_none;
      if (sign) this.events.hover(L.point(sign.x, sign.y));
      else this.say([]);
    }

    // Seen on the map and heard: which of how many, and what the sign says.
    say(lines) {
      this.stepper.textContent = this.place;
      this.heard.textContent = [this.place, ...lines].join(". ");
    }

    key(event) {
      if (!(event.key in STEPS)) return;
      L.DomEvent.stop(event);
      this.step(STEPS[event.key]);
    }

    open() {
      const sign = this.signs().find((one) => one.key === this.at);
      if (!sign) return this.step(0);
      const point = L.point(sign.x, sign.y);
      this.events.click(point, this.map.containerPointToLatLng(point));
    }

    leave() {
      this.events.hover(null);
      this.heard.textContent = "";
    }

    close(event) {
      L.DomEvent.stop(event);
      this.report({ kind: "close", ids: [] });
    }
  };
})();
