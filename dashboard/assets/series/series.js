// The occupied area by day above, its change per day below; the days of the clock are marked on it.
const DAY = 86400000;
const toDay = (iso) => Math.round(Date.parse(iso + "T00:00:00Z") / DAY);
const toIso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const LINE = 0.6; // part of the height that the lines take; below them are the bars
const GAP = 26; // pixels between the two, for the days
const DASHES = [[], [7, 4], [2, 3]];
const NOT_UPDATED = 1, NO_MAP = 2;

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const root = parentElement.querySelector(".series");
  if (!root.chart) root.chart = new Chart(root);
  root.chart.update(data, (day) => setTriggerValue("day", day));
  const follow = (event) => root.chart.follow(event.detail);
  window.addEventListener("frontline-atlas:preview", follow);
  return () => window.removeEventListener("frontline-atlas:preview", follow);
}

class Chart {
  constructor(root) {
    this.root = root;
    this.canvas = root.querySelector("canvas");
    this.tip = root.querySelector(".tip");
    this.canvas.addEventListener("pointermove", (e) => this.hover(e));
    this.canvas.addEventListener("pointerleave", () => this.hover(null));
    this.canvas.addEventListener("click", (e) => this.choose(toIso(this.dayAt(e))));
    new ResizeObserver(() => this.draw()).observe(this.canvas);
  }

  update(data, choose) {
    this.data = data;
    this.choose = choose;
    this.first = toDay(data.first);
    this.last = toDay(data.last);
    this.range = [toDay(data.from), toDay(data.on)];
    this.series = data.series.map((one) => ({
      maker: one.maker,
      rows: one.rows.map(([iso, km2, step, note, days]) => ({ day: toDay(iso), km2, step, note, days })),
    }));
    const rows = this.series.flatMap((one) => one.rows);
    this.scaleOf(rows);
    this.canvas.setAttribute("aria-label", rows.length ? data.words.occupied + ": " + this.number(rows[0].km2) + " – " + this.number(rows[rows.length - 1].km2) + " " + data.words.km2 : "");
    this.draw();
  }

  scaleOf(rows) {
    const all = rows.map((r) => r.km2), steps = rows.map((r) => (r.step || 0) / r.days);
    const low = all.reduce((a, b) => Math.min(a, b), Infinity), high = all.reduce((a, b) => Math.max(a, b), -Infinity);
    const room = Math.max((high - low) * 0.08, 0.5);
    this.km2 = [Math.max(0, low - room), high + room];
    this.steps = [steps.reduce((a, b) => Math.min(a, b), 0), steps.reduce((a, b) => Math.max(a, b), 0.1)];
  }

  follow(range) {
    if (!range.on || !this.data) return;
    this.range = [toDay(range.from), toDay(range.on)];
    this.draw();
  }

  isDark() {
    return /^#[0-4]/.test(getComputedStyle(this.root).getPropertyValue("--st-background-color").trim());
  }

  number(km2) {
    const digits = Math.abs(km2) < 100 ? 1 : 0;
    return new Intl.NumberFormat(this.data.lang === "en" ? "en-GB" : this.data.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(km2);
  }

  date(day) {
    return new Intl.DateTimeFormat(this.data.lang === "en" ? "en-GB" : this.data.lang, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(new Date(day * DAY));
  }

  dayAt(event) {
    const box = this.canvas.getBoundingClientRect();
    const part = Math.max(0, Math.min(0.99999, (event.clientX - box.left) / box.width));
    return this.first + Math.floor(part * (this.last - this.first + 1));
  }

  draw() {
    if (!this.data) return;
    const { width, height } = this.canvas.getBoundingClientRect();
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const c = this.canvas.getContext("2d");
    c.scale(ratio, ratio);
    const wide = width / (this.last - this.first + 1);
    const top = Math.round(height * LINE);
    const style = getComputedStyle(this.root);
    this.pen = {
      c, wide, width, height, top, face: style.fontFamily, inks: this.data.inks[this.isDark() ? "dark" : "light"],
      ink: style.getPropertyValue("--st-text-color").trim() || "#222",
      main: style.getPropertyValue("--st-primary-color").trim() || "#1f6f8b",
      paper: style.getPropertyValue("--st-background-color").trim() || "#fff",
      x: (day) => (day - this.first + 0.5) * wide,
      y: (km2) => top - ((km2 - this.km2[0]) / (this.km2[1] - this.km2[0])) * (top - 18),
      bar: (km2) => {
        const from = top + GAP, room = height - from - 4;
        return from + room * (this.steps[1] / (this.steps[1] - this.steps[0])) - (km2 / (this.steps[1] - this.steps[0])) * room;
      },
    };
    this.window(this.pen);
    this.grid(this.pen);
    this.series.forEach((one, i) => this.line(this.pen, one, i));
    this.series.forEach((one, i) => this.bars(this.pen, one, i));
    this.words(this.pen);
  }

  // The days that the clock stands on.
  window({ c, x, wide, height, main }) {
    const [from, on] = this.range;
    c.globalAlpha = 0.08;
    c.fillStyle = main;
    c.fillRect(x(from) - wide / 2, 0, x(on) - x(from) + wide, height);
    c.globalAlpha = 1;
    c.strokeStyle = main;
    c.lineWidth = 1.6;
    for (const [day, dash] of [[from, [3, 3]], [on, []]]) {
      c.setLineDash(dash);
      c.beginPath();
      c.moveTo(Math.round(x(day)), 0);
      c.lineTo(Math.round(x(day)), height);
      c.stroke();
    }
    c.setLineDash([]);
  }

  grid({ c, width, ink, y, bar }) {
    c.strokeStyle = ink;
    c.globalAlpha = 0.13;
    c.lineWidth = 1;
    for (const at of [...this.ticks().map(y), bar(0)]) {
      c.beginPath();
      c.moveTo(0, Math.round(at) + 0.5);
      c.lineTo(width, Math.round(at) + 0.5);
      c.stroke();
    }
    c.globalAlpha = 1;
  }

  ticks() {
    const [low, high] = this.km2, raw = (high - low) / 4;
    const power = Math.pow(10, Math.floor(Math.log10(raw)));
    const step = [1, 2, 5, 10].find((n) => n * power >= raw) * power;
    const found = [];
    for (let v = Math.ceil(low / step) * step; v < high; v += step) found.push(v);
    return found;
  }

  // A map stands until the next one: the line has steps, and ends with its maker's last map.
  line({ c, x, y, wide, inks, face, paper }, one, i) {
    c.strokeStyle = inks.makers[i % inks.makers.length];
    c.lineWidth = 2;
    c.setLineDash(DASHES[i % DASHES.length]);
    c.beginPath();
    one.rows.forEach((row, n) => {
      const left = x(row.day) - wide / 2;
      if (n === 0) c.moveTo(left, y(row.km2));
      c.lineTo(left, y(row.km2));
      c.lineTo(left + wide, y(row.km2));
    });
    c.stroke();
    c.setLineDash([]);
    if (this.series.length < 2 || !one.rows.length) return;
    const end = one.rows[one.rows.length - 1];
    c.fillStyle = inks.makers[i % inks.makers.length];
    c.font = "600 12px " + face;
    c.textAlign = "right";
    c.lineWidth = 3;
    c.strokeStyle = paper;
    c.strokeText(one.maker, x(end.day), y(end.km2) - 6);
    c.fillText(one.maker, x(end.day), y(end.km2) - 6);
  }

  bars({ c, x, wide, bar, inks, ink, paper }, one, i) {
    const many = this.series.length;
    const each = Math.max(1, (wide - (wide > 4 ? 2 : 0)) / many);
    for (const row of one.rows) {
      const left = x(row.day) - (each * many) / 2 + i * each;
      if (row.step) {
        // A step over several days is spread over them, paler: no day of them is known alone.
        const a_day = row.step / row.days;
        c.fillStyle = row.step > 0 ? inks.newly_occupied : inks.no_longer_occupied;
        c.globalAlpha = row.days > 1 ? 0.45 : 1;
        for (let back = 0; back < row.days; back++)
          c.fillRect(left - back * wide, Math.min(bar(a_day), bar(0)), each, Math.max(1, Math.abs(bar(a_day) - bar(0))));
        c.globalAlpha = 1;
      } else if (row.note && wide >= 4) {
        c.beginPath();
        c.arc(left + each / 2, bar(0), 2.4, 0, 7);
        c.fillStyle = paper;
        c.fill();
        c.strokeStyle = ink;
        c.globalAlpha = row.note === NO_MAP ? 0.4 : 0.8;
        c.lineWidth = 1;
        c.stroke();
        c.globalAlpha = 1;
      }
    }
  }

  words({ c, ink, y, bar, top, paper, wide, face }) {
    c.font = "12px " + face;
    c.textAlign = "left";
    c.textBaseline = "middle";
    c.lineJoin = "round";
    c.lineWidth = 3;
    c.strokeStyle = paper;
    c.fillStyle = ink;
    const zero = this.series.some((one) => one.rows.some((r) => r.note === NOT_UPDATED || r.note === NO_MAP)) && wide >= 4;
    const told = this.data.words.change + (zero ? "  ·  " + this.data.words.zero : "");
    for (const [text, at] of [...this.ticks().map((v) => [this.number(v), y(v) - 7]), [told, top + 13]]) {
      c.strokeText(text, 2, at);
      c.fillText(text, 2, at);
    }
  }

  hover(event) {
    this.tip.hidden = !event;
    if (!event) return;
    const day = this.dayAt(event);
    const lines = this.series.map((one) => ({ maker: one.maker, row: one.rows.find((r) => r.day === day) })).filter((l) => l.row);
    this.tip.hidden = !lines.length;
    const head = document.createElement("b");
    head.textContent = this.date(day);
    this.tip.replaceChildren(head, ...lines.flatMap((l) => this.told(l.maker, l.row)));
    const box = this.canvas.getBoundingClientRect();
    const left = event.clientX - box.left;
    this.tip.style.left = (left > box.width / 2 ? left - this.tip.offsetWidth - 6 : left + 24) + "px";
  }

  // What has added up since the first day of the clock.
  since(maker, row) {
    const start = this.series.find((one) => one.maker === maker).rows.find((r) => r.day === this.range[0]);
    if (!start || row.day <= start.day) return "";
    const sum = row.km2 - start.km2;
    return this.data.words.since.replace("{day}", this.date(start.day)) + " " + (sum > 0 ? "+" : sum < 0 ? "−" : "") + this.number(Math.abs(sum)) + " " + this.data.words.km2;
  }

  told(maker, row) {
    const words = this.data.words;
    const notes = { [NOT_UPDATED]: words.not_updated, [NO_MAP]: words.no_map };
    const step = row.step === null ? "" : ", " + words.step + " " + (row.step > 0 ? "+" : row.step < 0 ? "−" : "") + this.number(Math.abs(row.step)) + (row.days > 1 ? " " + words.over.replace("{n}", row.days) : "");
    const texts = [maker + ": " + this.number(row.km2) + " " + words.km2 + step, this.since(maker, row), notes[row.note]];
    return texts.filter(Boolean).map((text) => {
      const line = document.createElement("div");
      line.textContent = text;
      return line;
    });
  }
}
