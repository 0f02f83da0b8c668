// Two maps side by side: where one is moved the other follows.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const EVENT = "frontline-atlas:moved";

  Atlas.Beside = class {
    constructor(map) {
      this.map = map;
      this.name = Math.random().toString(36).slice(2);
      map.on("move", () => this.tell());
      const follow = (event) => this.follow(event.detail);
      try {
        window.parent.addEventListener(EVENT, follow);
        window.addEventListener("pagehide", () => window.parent.removeEventListener(EVENT, follow));
      } catch (error) {
        // Without the page around it there is no other map.
      }
    }

    show(config) {
      this.group = config.beside;
    }

    tell() {
      if (!this.group || this.following) return;
      const centre = this.map.getCenter();
      const detail = { from: this.name, group: this.group, lat: centre.lat, lon: centre.lng, zoom: this.map.getZoom() };
      window.parent.dispatchEvent(new CustomEvent(EVENT, { detail: detail }));
    }

    follow(view) {
      if (!this.group || view.group !== this.group || view.from === this.name) return;
      this.following = true;
      this.map.setView([view.lat, view.lon], view.zoom, { animate: false });
      this.following = false;
    }
  };
})();
