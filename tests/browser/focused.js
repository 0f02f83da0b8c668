// What holds the keyboard now, through shadow roots and frames: its name, whether one sees it.
() => {
  let at = document.activeElement;
  for (;;) {
    if (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    else if (at && at.tagName === "IFRAME" && at.contentDocument && at.contentDocument.activeElement
      && at.contentDocument.activeElement !== at.contentDocument.body) at = at.contentDocument.activeElement;
    else break;
  }
  if (!at || at === document.body) return null;
  const drawn = (s) => (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none";
  let ring = at.type === "date"; // the browser rings the part of it that is held
  for (let e = at, n = 0; e && n < 5; e = e.parentElement, n++) ring = ring || drawn(getComputedStyle(e));
  if (!window.met) window.met = [];
  const same = at === window.met[window.met.length - 1]; // a date has stops for day, month and year
  const again = !same && window.met.includes(at);
  if (!again) window.met.push(at);
  const name = at.tagName.toLowerCase() + "." + (at.dataset.part || at.getAttribute("aria-label") || [...(at.labels || [])].map((l) => l.textContent).join() || at.textContent || "").trim().slice(0, 40);
  return { name, ring, again };
}
