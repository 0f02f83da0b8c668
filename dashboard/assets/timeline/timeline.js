// The clock of the page: a histogram of days with a range on it, dates to type, steps, presets, play.
const DAY = 86400000;
const PLAY_MS = 700; // of one day at the slowest speed
const SPEEDS = [1, 2, 4];
const toDay = (iso) => Math.round(Date.parse(iso + "T00:00:00Z") / DAY);
const toIso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const clamp = (v, low, high) => Math.max(low, Math.min(high, v));

export default function (component) {
  const { parentElement, data, setStateValue } = component;
  const root = parentElement.querySelector(".timeline");
  if (!root.clock) root.clock = new Clock(root);
  root.clock.update(data, setStateValue);
  return () => root.clock.stop();
}

class Clock {
  constructor(root) {
    this.root = root;
    this.part = (name) => root.querySelector("[data-part=" + name + "]");
    this.canvas = this.part("bars");
    this.plot = this.part("plot");
    this.handles = [this.part("from"), this.part("to")];
    this.handles.forEach((handle, end) => handle.addEventListener("keydown", (e) => this.key(e, end)));
    this.plot.addEventListener("pointerdown", (e) => this.grab(e));
    this.part("since").addEventListener("change", (e) => this.typed(e, 0));
    this.part("until").addEventListener("change", (e) => this.typed(e, 1));
    this.part("back").addEventListener("click", () => this.step(-1));
    this.part("on").addEventListener("click", () => this.step(1));
    this.part("play").addEventListener("click", () => (this.timer ? this.stop() : this.play()));
    this.part("grow").addEventListener("click", () => this.accumulate());
    this.part("speed").addEventListener("click", () => this.faster());
    this.ahead = new Ahead("clock");
    this.speed = SPEEDS[0];
    this.grows = false;
    this.size = { width: 0, height: 0 }; // of the plot in CSS pixels: asking for it costs a layout
    new ResizeObserver(([plot]) => { this.size = plot.contentRect; this.draw(); }).observe(this.plot);
  }

  update(data, setStateValue) {
    this.data = data;
    this.send = setStateValue;
    this.first = toDay(data.first);
    this.last = toDay(data.last);
    if (!this.dragging && !this.timer) {
      this.range = [data.since ? toDay(data.since) : this.first, data.until ? toDay(data.until) : this.last];
      this.range = this.range.map((day) => clamp(day, this.first, this.last));
    }
    const look = JSON.stringify([data, this.range, this.isDark()]);
    if (look === this.look) return;
    this.look = look;
    this.write();
    this.presets();
    this.draw();
  }

  // Words and names, for the eye and for screen readers.
  write() {
    const words = this.data.words;
    for (const [part, word] of Object.entries({ from: "from", to: "to", since: "from", until: "to", back: "back", on: "on", play: "play" })) {
      this.part(part).setAttribute("aria-label", words[word]);
      if (["back", "on", "play"].includes(part)) this.part(part).title = words[word];
    }
    this.playing();
  }

  presets() {
    const box = this.part("presets");
    const whole = this.isPreset("all");
    const held = whole ? "all" : (this.data.presets.find(([, , days]) => this.isPreset(days)) || [])[2];
    box.replaceChildren(...this.data.presets.map(([word, title, days]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = word;
      button.title = title;
      button.setAttribute("aria-label", title);
      button.addEventListener("click", () => this.preset(days));
      button.setAttribute("aria-pressed", String(days === held));
      return button;
    }));
  }

  wanted(days) {
    if (days === "all") return [this.first, this.last];
    if (days === "month") return [Math.max(this.first, toDay(toIso(this.last).slice(0, 8) + "01")), this.last];
    return [Math.max(this.first, this.last - days + 1), this.last];
  }

  isPreset(days) {
    const [from, to] = this.wanted(days);
    return this.range[0] === from && this.range[1] === to;
  }

  preset(days) {
    this.stop();
    this.range = this.wanted(days);
    this.settle();
  }

  step(by) {
    if (this.data.anchored) {
      this.range[1] = clamp(this.range[1] + by, this.range[0], this.last);
      return this.settle();
    }
    const length = this.range[1] - this.range[0];
    const from = clamp(this.range[0] + by, this.first, this.last - length);
    this.range = [from, from + length];
    this.settle();
  }

  typed(event, end) {
    if (!event.target.value) return this.draw();
    this.range[end] = clamp(toDay(event.target.value), this.first, this.last);
    if (this.range[0] > this.range[1]) this.range[1 - end] = this.range[end];
    this.settle();
  }

  key(event, end) {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7, Home: -1e6, End: 1e6 }[event.key];
    if (!by) return;
    event.preventDefault();
    this.move(end, this.range[end] + by);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.settle(), 250);
  }

  move(end, day) {
    const [low, high] = end ? [this.range[0], this.last] : [this.first, this.range[1]];
    this.range[end] = clamp(day, low, high);
    this.show();
  }

  // Drag an end, the whole range, or draw a new one.
  grab(event) {
    this.stop();
    const day = this.dayAt(event);
    const onHandle = this.handles.indexOf(event.target);
    const inside = day >= this.range[0] && day <= this.range[1] && this.range[1] - this.range[0] < this.last - this.first;
    const drag = { start: day, range: [...this.range], mode: onHandle >= 0 ? onHandle : inside ? "move" : "new", moved: false };
    this.dragging = drag;
    this.plot.setPointerCapture(event.pointerId);
    const move = (e) => this.drag(drag, this.dayAt(e));
    const up = (e) => {
      this.plot.removeEventListener("pointermove", move);
      if (!drag.moved && onHandle < 0) this.range = [this.dayAt(e), this.dayAt(e)];
      this.dragging = null;
      this.settle();
    };
    this.plot.addEventListener("pointermove", move);
    this.plot.addEventListener("pointerup", up, { once: true });
    event.preventDefault();
    if (onHandle >= 0) this.handles[onHandle].focus();
  }

  drag(drag, day) {
    if (day === drag.start && !drag.moved) return;
    drag.moved = true;
    if (drag.mode === "move") {
      const length = drag.range[1] - drag.range[0];
      const from = clamp(drag.range[0] + day - drag.start, this.first, this.last - length);
      this.range = [from, from + length];
    } else if (drag.mode === "new") this.range = [Math.min(day, drag.start), Math.max(day, drag.start)];
    else return this.move(drag.mode, day);
    this.show();
  }

  dayAt(event) {
    const box = this.plot.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    return clamp(this.first + Math.floor(part * (this.last - this.first + 1)), this.first, this.last);
  }

  // How play goes: day by day or gathering days, and how fast; said by the buttons themselves.
  playing() {
    const words = this.data.words, grow = this.part("grow"), speed = this.part("speed");
    grow.hidden = this.data.anchored;
    grow.setAttribute("aria-pressed", String(this.grows));
    grow.setAttribute("aria-label", (grow.title = words.grow));
    speed.textContent = this.speed + "×";
    speed.setAttribute("aria-label", (speed.title = words.speed.replace("{n}", this.speed)));
  }

  accumulate() {
    this.grows = !this.grows;
    this.playing();
  }

  faster() {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length];
    this.playing();
    if (!this.timer) return;
    clearInterval(this.timer);
    this.tick();
  }

  // One day after another until the end; anchored or gathering, the first day stays.
  play() {
    const stays = this.data.anchored || this.grows;
    if (stays && this.range[1] >= this.last) this.range[1] = this.range[0];
    const length = this.range[1] - this.range[0];
    if (!stays && this.range[1] >= this.last || length === this.last - this.first) {
      this.range = length === this.last - this.first ? [this.first, this.first] : [this.first, this.first + length];
    }
    this.root.classList.add("playing");
    this.tick();
    this.show();
  }

  tick() {
    this.timer = setInterval(() => {
      if (this.range[1] >= this.last) return this.stop();
      this.range = [this.range[0] + (this.data.anchored || this.grows ? 0 : 1), this.range[1] + 1];
      this.show();
    }, PLAY_MS / this.speed);
  }

  stop() {
    const was = this.timer;
    clearInterval(this.timer);
    this.timer = null;
    this.root.classList.remove("playing");
    if (was) this.settle();
  }

  // The map follows at once in the browser; the page is told when the hand rests.
  show() {
    this.ahead.show(this.changes(), this.value());
    this.draw();
  }

  settle() {
    const value = this.value();
    this.ahead.settle(this.changes(), value, (turn) => this.send("range", { ...value, turn: turn }));
    this.draw();
    this.presets();
  }

  changes() {
    const { since, until } = this.value();
    return { since: since ? [since] : [], until: until ? [until] : [] };
  }

  // An end at the rim of the slider is open, unless it stands for a day itself; `from` and `on` are days.
  value() {
    const open = !this.data.anchored;
    const [from, on] = this.range.map(toIso);
    return {
      since: open && this.range[0] <= this.first ? null : from,
      until: open && this.range[1] >= this.last ? null : on,
      from: from,
      on: on,
    };
  }

  draw() {
    if (!this.data || !this.range || !this.size.width) return;
    const span = this.last - this.first + 1;
    const left = ((this.range[0] - this.first) / span) * 100;
    const right = ((this.range[1] - this.first + 1) / span) * 100;
    this.root.style.setProperty("--left", left + "%");
    this.root.style.setProperty("--right", right + "%");
    this.handles.forEach((handle, end) => {
      handle.setAttribute("aria-valuemin", 0);
      handle.setAttribute("aria-valuemax", span - 1);
      handle.setAttribute("aria-valuenow", this.range[end] - this.first);
      handle.setAttribute("aria-valuetext", toIso(this.range[end]));
    });
    for (const [part, end] of [["since", 0], ["until", 1]]) {
      const field = this.part(part);
      field.min = toIso(this.first);
      field.max = toIso(this.last);
      if (this.root.getRootNode().activeElement !== field || this.dragging) field.value = toIso(this.range[end]);
    }
    this.bars(span);
    this.ticks(span);
  }

  bars(span) {
    const { width, height } = this.size;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const c = this.canvas.getContext("2d");
    c.scale(ratio, ratio);
    const inks = this.data.inks[this.isDark() ? "dark" : "light"];
    const most = Math.max(1, ...this.data.counts.map((day) => day.reduce((a, b) => a + b, 0)));
    const wide = width / span;
    this.data.counts.forEach((groups, i) => {
      const day = this.first + i;
      c.globalAlpha = day >= this.range[0] && day <= this.range[1] ? 1 : 0.28;
      let top = height;
      groups.forEach((n, g) => {
        if (!n) return;
        const tall = (n / most) * (height - 4);
        top -= tall;
        c.fillStyle = inks[g];
        c.fillRect(i * wide + (wide > 3 ? 1 : 0), top, Math.max(wide - (wide > 3 ? 2 : 0), 1), tall);
      });
    });
  }

  isDark() {
    const hex = getComputedStyle(this.root).getPropertyValue("--st-background-color").trim();
    return /^#[0-4]/.test(hex);
  }

  ticks(span) {
    const box = this.part("ticks"), width = this.size.width;
    const told = [this.first, span, width, this.data.lang].join();
    if (told === this.ticked) return;
    this.ticked = told;
    const every = [1, 2, 5, 7, 14, 30, 61, 122, 183, 365].find((n) => (n / span) * width > 62) || 730;
    const marks = [];
    for (let day = this.first; day <= this.last; day += every) marks.push(day);
    const format = new Intl.DateTimeFormat(this.data.lang, { day: "numeric", month: "short", timeZone: "UTC", ...(span > 400 ? { year: "2-digit" } : {}) });
    box.replaceChildren(...marks.map((day) => {
      const mark = document.createElement("span");
      mark.style.left = ((day - this.first + 0.5) / span) * 100 + "%";
      mark.textContent = format.format(new Date(day * DAY));
      return mark;
    }));
  }
}
