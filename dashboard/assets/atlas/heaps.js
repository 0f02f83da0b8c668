// Which signs are drawn: events of one spot side by side, spots that would cover each other as one.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const STEP = 15; // pixels between the signs of one spot
  const OPEN = 19; // signs that one spot shows side by side: a centre and two rings
  const COVER = 0.62; // spots nearer than this part of their reach become one ring
  const SQUARE = 64; // pixels; more than COVER of the widest two reaches, so that a host is never missed

  const reach = Atlas.reach = (heap) => (heap.marks && heap.exact && heap.n <= OPEN ? (heap.n === 1 ? 8 : heap.n <= 7 ? 20 : 34) : Atlas.ringRadius(heap.n));

  // marks: {id, group, side, denied, u, x, y (world)} -> heaps {n, counts, x, y, marks, exact, box}
  Atlas.spots = (marks, groups) => {
    const spots = new Map();
    for (const mark of marks) {
      const key = mark.x + "," + mark.y;
      if (!spots.has(key)) spots.set(key, empty(mark, groups));
      add(spots.get(key), mark);
    }
    return [...spots.values()];
  };

  const empty = (at, groups) => ({
    n: 0, counts: new Array(groups).fill(0), marks: [], exact: true,
    x: at.x, y: at.y, box: [at.x, at.y, at.x, at.y],
  });

  const add = (heap, mark) => {
    heap.n += 1;
    heap.counts[mark.group] += 1;
    heap.marks.push(mark);
  };

  // Largest first; each takes in the smaller ones that it would cover. Hosts are looked for in the
  // squares around a spot: each with each took 10 ms for 900 spots.
  Atlas.merged = (spots, frame) => {
    const out = [], squares = new Map();
    const square = (column, line) => column * 65536 + line;
    for (const spot of [...spots].sort((a, b) => b.n - a.n)) {
      const column = Math.floor(frame.x(spot.x) / SQUARE), line = Math.floor(frame.y(spot.y) / SQUARE);
      let host = null;
      for (let c = column - 1; c <= column + 1; c++) {
        for (let l = line - 1; l <= line + 1; l++) {
          for (const h of squares.get(square(c, l)) || []) {
            if ((!host || h.turn < host.turn) && distance(h, spot, frame) < COVER * (reach(h) + reach(spot))) host = h;
          }
        }
      }
      if (host) { join(host, spot); continue; }
      const made = { ...spot, counts: [...spot.counts], marks: spot.marks && [...spot.marks], box: [...spot.box], turn: out.length };
      out.push(made);
      if (!squares.has(square(column, line))) squares.set(square(column, line), []);
      squares.get(square(column, line)).push(made);
    }
    return out;
  };

  const distance = (a, b, frame) => Math.hypot(frame.x(a.x) - frame.x(b.x), frame.y(a.y) - frame.y(b.y));

  const join = (host, spot) => {
    host.n += spot.n;
    host.exact = false;
    host.counts = host.counts.map((c, i) => c + spot.counts[i]);
    if (host.marks) host.marks.push(...(spot.marks || []));
    host.box = [Math.min(host.box[0], spot.box[0]), Math.min(host.box[1], spot.box[1]),
                Math.max(host.box[2], spot.box[2]), Math.max(host.box[3], spot.box[3])];
  };

  // Heaps -> signs with their place on the canvas: {x, y, r, mark} or {x, y, r, heap}.
  Atlas.signs = (heaps, frame) => heaps.flatMap((heap) => {
    const x = frame.x(heap.x), y = frame.y(heap.y);
    if (!heap.marks || !heap.exact || heap.n > OPEN) return [{ x: x, y: y, r: Atlas.ringRadius(heap.n), heap: heap }];
    const radius = heap.n === 1 ? 7.5 : 6.5;
    return Atlas.petals(heap.n, STEP).map(([dx, dy], i) => ({ x: x + dx, y: y + dy, r: radius, mark: heap.marks[i], heap: heap }));
  });
})();
