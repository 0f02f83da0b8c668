// Ratios of every text that is shown in this document to what lies behind it; see contrast.py.
([LEAST, LEAST_LARGE]) => {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (css) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = "#000";
    paint.fillStyle = css;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under, opacity) => {
    const a = top[3] * opacity;
    return [0, 1, 2].map((i) => top[i] * a + under[i] * (1 - a)).concat(1);
  };
  const light = (c) => {
    const part = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  };
  const ratio = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const up = (e) => e.assignedSlot || e.parentElement || (e.getRootNode().host ?? null);
  const chain = (e) => { const all = []; for (; e; e = up(e)) all.push(e); return all; };
  const page = () => {
    let outer = null;
    try { outer = window.frameElement && window.parent.document.querySelector(".stApp"); } catch (e) {}
    const app = document.querySelector(".stApp") || outer;
    return app ? rgba(app.ownerDocument.defaultView.getComputedStyle(app).backgroundColor) : [255, 255, 255, 1];
  };
  const ground = (all) => {
    let colour = page();
    for (const e of [...all].reverse()) {
      const style = getComputedStyle(e), mine = rgba(style.backgroundColor);
      if (mine[3]) colour = over(mine, colour, 1);
    }
    return colour;
  };
  const shown = (e, all) => {
    const box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    return all.every((one) => {
      const style = getComputedStyle(one);
      return style.display !== "none" && style.visibility !== "hidden" && +style.opacity > 0.05
        && style.clipPath !== "inset(50%)" && one.getAttribute("aria-hidden") !== "true";
    });
  };
  const off = (all) => all.some((e) => e.disabled || e.getAttribute("aria-disabled") === "true" || e.inert);
  const faults = [];
  let seen = 0;
  const judge = (e, text, css) => {
    const all = chain(e);
    if (!shown(e, all) || off(all)) return;
    const style = getComputedStyle(e), opacity = all.reduce((p, one) => p * getComputedStyle(one).opacity, 1);
    const under = ground(all), ink = over(rgba(css || style.color), under, opacity);
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    const found = ratio(ink, under);
    seen += 1;
    if (found < (large ? LEAST_LARGE : LEAST)) {
      const name = e.tagName.toLowerCase() + (e.className && e.className.trim ? "." + e.className.trim().split(/\s+/).slice(0, 2).join(".") : "");
      faults.push(found.toFixed(2) + " " + name + " " + JSON.stringify(text.trim().slice(0, 40)));
    }
  };
  const walk = (root) => {
    for (const e of root.querySelectorAll("*")) {
      if (e.shadowRoot) walk(e.shadowRoot);
      if (["SCRIPT", "STYLE", "NOSCRIPT", "TITLE", "OPTION"].includes(e.tagName)) continue;
      const text = [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join("").trim();
      if (text) judge(e, text);
      if (e.placeholder && !e.value) judge(e, e.placeholder, getComputedStyle(e, "::placeholder").color);
      else if (e.value && ["text", "date", "number", "search"].includes(e.type)) judge(e, e.value);
    }
  };
  walk(document);
  return { seen, faults: [...new Set(faults)] };
}
