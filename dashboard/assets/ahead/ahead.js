// What the hand has chosen goes to the map first, which asks for its events itself; the page is
// told once they are drawn, or after PATIENCE_MS. Put before each part of the page that chooses.
const PATIENCE_MS = 150;

class Ahead {
  constructor(source) {
    this.source = source;
    this.turn = 0;
  }

  // `changes` are filters by name, each a list of texts; `more` is for parts that know this source.
  show(changes, more) {
    this.turn = Math.max(this.turn + 1, Math.round(performance.timeOrigin + performance.now()));
    const told = { source: this.source, turn: this.turn, changes: changes, waits: [], ...more };
    window.dispatchEvent(new CustomEvent("frontline-atlas:preview", { detail: told }));
    return told;
  }

  // Calls `tell` with the turn, unless a later one has come meanwhile.
  async settle(changes, more, tell) {
    const told = this.show(changes, { ...more, settled: true });
    const tired = new Promise((d) => setTimeout(d, PATIENCE_MS));
    await Promise.race([Promise.all(told.waits), tired]);
    if (told.turn === this.turn) tell(told.turn);
  }
}
