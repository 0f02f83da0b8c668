// Fills that are told apart without their colours: stripes of two ways, dots, lines.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});
  const SIZE = 8; // pixels after which a pattern repeats
  const made = new Map();

  const STROKES = {
    rising: [[-2, 2, 2, -2], [0, 8, 8, 0], [6, 10, 10, 6]],
    falling: [[-2, 6, 2, 10], [0, 0, 8, 8], [6, -2, 10, 2]],
    lines: [[0, 4, 8, 4]],
  };

  Atlas.pattern = (context, kind, colour) => {
    const key = kind + colour;
    if (!made.has(key)) made.set(key, tile(kind, colour));
    return context.createPattern(made.get(key), "repeat");
  };

  function tile(kind, colour) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = SIZE;
    const c = canvas.getContext("2d");
    c.strokeStyle = c.fillStyle = colour;
    c.lineWidth = kind === "lines" ? 1 : 1.9;
    for (const [x1, y1, x2, y2] of STROKES[kind] || []) {
      c.beginPath();
      c.moveTo(x1, y1);
      c.lineTo(x2, y2);
      c.stroke();
    }
    if (kind === "dots") for (const at of [2, 6]) {
      c.beginPath();
      c.arc(at, at, 1, 0, 7);
      c.fill();
    }
    return canvas;
  }

  // Fills the current path with a tint and, over it, a pattern of the same colour.
  Atlas.fill = (c, colour, tint, kind) => {
    c.globalAlpha = tint;
    c.fillStyle = colour;
    c.fill("evenodd");
    c.globalAlpha = 0.85;
    if (kind) {
      c.fillStyle = Atlas.pattern(c, kind, colour);
      c.fill("evenodd");
    }
    c.globalAlpha = 1;
  };
})();
