// Ties the parts to the map that folium made, and tells the page what was chosen.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const SETTLE_MS = 350; // after the last move, before the page hears of the new view

  // Called by every render with what to show; the first call also builds the layers.
  Atlas.show = (map, config) => {
    if (!map.atlas) map.atlas = new Page(map);
    map.atlas.show(config);
  };

  class Page {
    constructor(map) {
      this.map = map;
      this.said = { view: null, pick: null, count: 0 };
      this.ahead = new Map(); // what was chosen on the page and the page has not answered yet, by source
      map.attributionControl.setPrefix(false);
      map.attributionControl.addAttribution("OpenStreetMap contributors (ODbL) · GeoNames · OCHA · Natural Earth");
      L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
      this.ground = new Atlas.Ground(map);
      this.control = new Atlas.Control(map);
      this.change = new Atlas.Change(map);
      this.belt = new Atlas.Belt(map);
      this.beside = new Atlas.Beside(map);
      this.events = new Atlas.Events(map, (pick) => this.picked(pick), (heaps) => this.ground.makeRoom(heaps));
      this.region = new Atlas.Region(map, (pick) => this.picked(pick));
      this.keys = new Atlas.Keys(map, this.events, (pick) => this.picked(pick));
      map.on("moveend", () => this.moved());
      this.listen();
      new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(map.getContainer());
    }

    show(config) {
      this.config = config;
      this.ground.setLanguage(config.lang);
      this.ground.setOnline(config.online, config.tiles);
      const heard = config.heard || {};
      for (const [source, told] of this.ahead) if (told.turn <= (heard[source] || 0)) this.ahead.delete(source);
      this.events.show(config, this.changes());
      for (const part of [this.control, this.change, this.belt, this.beside, this.region]) part.show(config);
      for (const told of this.ahead.values()) this.onDay().forEach((part) => part.preview(told));
      this.sign();
      this.pictureButton(config);
      this.keys.show(config);
      this.goTo(config);
    }

    // The map as one picture, with its control map's day and whose data it is written on it.
    picture() {
      const size = this.map.getSize(), ratio = Math.min(window.devicePixelRatio || 1, 2);
      const canvas = document.createElement("canvas");
      canvas.width = size.x * ratio;
      canvas.height = size.y * ratio;
      const c = canvas.getContext("2d");
      const surfaces = [...this.map.getPanes().mapPane.querySelectorAll("canvas")].filter((s) => s.width);
      const order = (s) => Number(s.parentElement.style.zIndex);
      const frame = this.map.getContainer().getBoundingClientRect();
      for (const surface of surfaces.sort((a, b) => order(a) - order(b))) {
        const box = surface.getBoundingClientRect();
        c.drawImage(surface, (box.left - frame.left) * ratio, (box.top - frame.top) * ratio, box.width * ratio, box.height * ratio);
      }
      c.scale(ratio, ratio);
      c.font = "11px " + Atlas.face;
      const notes = [this.control.label && this.control.label.textContent, this.map.attributionControl.getContainer().textContent, "Frontline Atlas"];
      const text = notes.filter(Boolean).join(" · ");
      c.fillStyle = Atlas.theme.paper;
      c.fillRect(0, size.y - 20, size.x, 20);
      c.fillStyle = Atlas.theme.label;
      c.fillText(text, 8, size.y - 6);
      const link = document.createElement("a");
      link.download = "frontline-atlas.png";
      link.href = canvas.toDataURL("image/png");
      link.click();
    }

    pictureButton(config) {
      if (this.shutter) return this.named(this.shutter, config.words.picture);
      const bar = L.DomUtil.create("div", "leaflet-bar leaflet-control atlas-shutter", this.map.getContainer().querySelector(".leaflet-top.leaflet-left"));
      this.shutter = L.DomUtil.create("a", "", bar);
      Object.assign(this.shutter, { href: "#", textContent: "⤓" });
      this.shutter.setAttribute("role", "button");
      this.named(this.shutter, config.words.picture);
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.on(this.shutter, "click", (e) => { L.DomEvent.stop(e); this.picture(); });
    }

    named(button, words) {
      button.title = words;
      button.setAttribute("aria-label", words);
    }

    // A place chosen in a list is brought into view once; the view is the reader's otherwise.
    goTo(config) {
      const goal = config.focus;
      if (!goal || goal.turn === this.turn) return;
      this.turn = goal.turn;
      if (goal.view) return this.map.setView(goal.view.slice(0, 2), goal.view[2], { animate: false });
      if (goal.bounds) return this.map.fitBounds(goal.bounds, { padding: [40, 40], maxZoom: 12 });
      const here = L.latLng(goal.lat, goal.lon);
      if (!this.map.getBounds().pad(-0.1).contains(here)) this.map.setView(here, Math.max(this.map.getZoom(), 10));
    }

    picked(pick) {
      this.said.pick = pick;
      this.said.count += 1;
      this.say();
    }

    moved() {
      clearTimeout(this.wait);
      this.wait = setTimeout(() => this.say(), SETTLE_MS);
    }

    say() {
      const centre = this.map.getCenter(), b = this.map.getBounds();
      const round = (v) => Math.round(v * 1e5) / 1e5;
      this.said.view = {
        lat: round(centre.lat), lon: round(centre.lng), zoom: this.map.getZoom(),
        bbox: [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()].map(round),
      };
      const message = { isStreamlitMessage: true, type: "streamlit:setComponentValue", dataType: "json", value: this.said };
      window.parent.postMessage(message, "*");
    }

    // What the page will show soon; it may wait until the events are drawn.
    preview(told) {
      this.ahead.set(told.source, told);
      told.waits.push(this.events.preview(this.changes(), told.settled));
      this.onDay().forEach((part) => part.preview(told));
      this.sign();
    }

    changes() {
      return Object.assign({}, ...[...this.ahead.values()].map((told) => told.changes));
    }

    // The parts of the ground that stand on a day.
    onDay() {
      return [this.control, this.change, this.belt];
    }

    // While the map that follows is ahead of the page, the page's lists and numbers say so.
    sign() {
      if (!this.config.follows) return;
      try {
        window.parent.document.documentElement.toggleAttribute("data-atlas-ahead", this.ahead.size > 0);
      } catch (error) {
        // There is no page around it.
      }
    }

    listen() {
      const preview = (event) => this.config && this.config.follows && this.preview(event.detail);
      try {
        window.parent.addEventListener("frontline-atlas:preview", preview);
        window.addEventListener("pagehide", () => {
          window.parent.removeEventListener("frontline-atlas:preview", preview);
          this.ahead.clear();
          if (this.config) this.sign();
        });
      } catch (error) {
        // Without the page around it the map has no slider to follow.
      }
    }
  }
})();
