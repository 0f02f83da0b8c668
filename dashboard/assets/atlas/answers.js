// Answers of one route, kept in the browser: while an answer is on its way only the newest
// question waits, and what is drawn stays until the next answer is there.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const KEPT = 60; // days of play that need no second question

  Atlas.Answers = class {
    constructor(path, read, take) {
      this.path = path;
      this.read = read; // JSON -> what is drawn
      this.take = take; // called with what is to be drawn, null for nothing
      this.kept = new Map();
    }

    // A question as a query string, null for none.
    want(query) {
      if (query === this.query) return;
      this.query = query;
      if (query === null) this.take(null);
      else if (this.kept.has(query)) this.take(this.kept.get(query));
      else this.ask();
    }

    async ask() {
      if (this.busy) return;
      this.busy = true;
      const query = this.query;
      const found = await fetch(this.path + "?" + query).then((a) => (a.ok ? a.json() : null)).catch(() => null);
      this.busy = false;
      if (found) this.keep(query, this.read(found));
      if (query === this.query) this.take(this.kept.get(query) || null);
      else if (this.query !== null && !this.kept.has(this.query)) this.ask();
    }

    // Asks ahead for what will be wanted next, while nothing is wanted now.
    async expect(queries) {
      for (const query of queries) {
        if (this.busy || this.kept.has(query)) continue;
        const found = await fetch(this.path + "?" + query).then((a) => (a.ok ? a.json() : null)).catch(() => null);
        if (found) this.keep(query, this.read(found));
      }
    }

    keep(query, answer) {
      if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value);
      this.kept.set(query, answer);
    }
  };

  // A query string with other values for some of its names.
  Atlas.withQuery = (query, values) => {
    if (query === null) return null;
    const changed = new URLSearchParams(query);
    for (const [name, value] of Object.entries(values)) changed.set(name, value);
    return changed.toString();
  };
})();
