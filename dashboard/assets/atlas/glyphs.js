// The signs of the map: one event, a heap of events, a ring that stands for many.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const TURN = Math.PI * 2;

  const SHAPES = {
    circle: (c, x, y, r) => c.arc(x, y, r, 0, TURN),
    square: (c, x, y, r) => c.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76),
    triangle: (c, x, y, r) => polygon(c, [[x, y - r * 1.2], [x + r * 1.1, y + r * 0.8], [x - r * 1.1, y + r * 0.8]]),
    diamond: (c, x, y, r) => polygon(c, [[x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]]),
  };

  function polygon(c, corners) {
    corners.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
    c.closePath();
  }

  Atlas.ink = (palette, group) => palette[Atlas.theme.name][group];

  // One event: colour says what, shape says who; a denied one is hollow.
  Atlas.glyph = (c, palette, mark, x, y, radius) => {
    const colour = Atlas.ink(palette, mark.group);
    c.beginPath();
    SHAPES[palette.shapes[mark.side]](c, x, y, radius);
    c.lineJoin = "round";
    c.lineWidth = 3;
    c.strokeStyle = Atlas.theme.paper;
    c.stroke();
    c.fillStyle = mark.denied ? Atlas.theme.paper : colour;
    c.fill();
    c.lineWidth = mark.denied ? 2 : 1;
    c.strokeStyle = mark.denied ? colour : "rgba(0,0,0,.35)";
    c.stroke();
  };

  // Many events: a ring divided by what they are, with their number inside.
  Atlas.ring = (c, palette, counts, x, y, radius) => {
    const total = counts.reduce((a, b) => a + b, 0);
    const width = Math.max(4, radius * 0.26);
    c.beginPath();
    c.arc(x, y, radius + 1.5, 0, TURN);
    c.fillStyle = Atlas.theme.paper;
    c.fill();
    let from = -TURN / 4;
    c.lineWidth = width;
    counts.forEach((count, group) => {
      if (!count) return;
      const to = from + (count / total) * TURN;
      c.beginPath();
      c.arc(x, y, radius - width / 2, from, to);
      c.strokeStyle = Atlas.ink(palette, group);
      c.stroke();
      from = to;
    });
    c.fillStyle = Atlas.theme.label;
    c.font = "600 " + (total > 9999 ? 10 : 12) + "px " + Atlas.face;
    c.textAlign = "center";
    c.textBaseline = "middle";
    c.fillText(short(total), x, y + 0.5);
  };

  const short = (n) => (n < 1000 ? String(n) : n < 9950 ? (n / 1000).toFixed(1) + "k" : Math.round(n / 1000) + "k");

  Atlas.ringRadius = (n) => Math.min(34, 13 + 3.2 * Math.log2(n));

  // Where the events of one spot lie around it, in pixels: nearest first, in rings of six.
  Atlas.petals = (n, step) => {
    const out = [[0, 0]];
    if (n === 2) return [[-step / 2, 0], [step / 2, 0]];
    if (n === 3) return [[0, -step * 0.58], [step / 2, step * 0.29], [-step / 2, step * 0.29]];
    for (let ring = 1; out.length < n; ring++) {
      for (let i = 0; i < 6 * ring && out.length < n; i++) {
        const angle = (i / (6 * ring)) * TURN - TURN / 4;
        out.push([Math.cos(angle) * step * ring, Math.sin(angle) * step * ring]);
      }
    }
    return out;
  };
})();
