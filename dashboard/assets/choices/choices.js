// The filters of the page: words, lists to choose from, a menu. What is chosen is on the map at once;
// the page answers with what it made of it. Every word is set as text, never as markup.
const MOST_LINES = 200; // options shown at once; typing narrows them
const LONGEST = 200; // characters of typed words, as the page takes them

export default function (component) {
  const { parentElement, data, setStateValue } = component;
  const root = parentElement.querySelector(".choices");
  if (!root.choices) root.choices = new Choices(root);
  root.choices.update(data, setStateValue);
}

class Choices {
  constructor(root) {
    this.root = root;
    this.ahead = new Ahead("choices");
    this.changes = {}; // what the page has not answered yet
    this.fields = new Map();
  }

  update(data, send) {
    this.data = data;
    this.send = send;
    if (data.heard >= this.ahead.turn) this.changes = {};
    const more = this.root.querySelector("details");
    more.hidden = !data.fields.some((field) => field.more);
    more.querySelector("summary").textContent = data.words.more;
    for (const given of data.fields) {
      const texts = this.changes[given.name] || given.given;
      this.field(given).update(given, texts, data.words);
    }
  }

  field(given) {
    if (!this.fields.has(given.name)) {
      const made = new KINDS[given.kind](given.name, (texts, known) => this.chosen(given.name, texts, known));
      this.root.querySelector("[data-part=" + (given.more ? "more" : "fields") + "]").append(made.node);
      this.fields.set(given.name, made);
    }
    return this.fields.get(given.name);
  }

  // What is not `known` may mean nothing: the page finds out before the map is asked.
  chosen(name, texts, known) {
    this.changes[name] = texts;
    const shown = { ...this.changes };
    if (!known) delete shown[name];
    const values = this.changes;
    this.ahead.settle(shown, {}, (turn) => this.send("asked", { turn: turn, values: values }));
    this.update(this.data, this.send);
  }
}

class Field {
  constructor(name, chosen) {
    this.chosen = chosen;
    this.node = element("div", "field");
    this.label = this.node.appendChild(element("label"));
    this.label.htmlFor = name;
  }

  update(given, texts, words) {
    this.given = given;
    this.texts = texts;
    this.words = words;
    this.label.textContent = given.label;
    this.write();
  }

  // Sets a text unless something else is being typed there.
  put(input, text) {
    const typing = input.getRootNode().activeElement === input && input.value !== this.was;
    if (!typing) input.value = text;
    this.was = text;
  }
}

class Words extends Field {
  constructor(name, chosen) {
    super(name, chosen);
    this.input = this.node.appendChild(element("input", "line"));
    Object.assign(this.input, { id: name, type: "text", maxLength: LONGEST, autocomplete: "off" });
    this.input.addEventListener("change", () => {
      const text = this.input.value.trim();
      this.was = this.input.value;
      chosen(text ? [text] : [], true);
    });
  }

  write() {
    this.input.placeholder = this.given.hint;
    this.put(this.input, this.texts[0] || "");
  }
}

class Menu extends Field {
  constructor(name, chosen) {
    super(name, chosen);
    this.select = this.node.appendChild(element("select", "line"));
    this.select.id = name;
    this.select.addEventListener("change", () => chosen([this.select.value], true));
  }

  write() {
    this.select.replaceChildren(...this.given.options.map(([value, label]) => new Option(label, value)));
    this.select.value = this.texts[0];
  }
}

// A line of what is chosen with a place to type, and below it the options that match.
class Lister extends Field {
  constructor(name, chosen) {
    super(name, chosen);
    this.line = this.node.appendChild(element("div", "line"));
    this.input = this.line.appendChild(element("input"));
    this.clear = this.line.appendChild(button("✕", () => this.pick([])));
    this.list = this.node.appendChild(element("ul"));
    Object.assign(this.input, { id: name, type: "text", autocomplete: "off", role: "combobox", ariaAutoComplete: "list" });
    Object.assign(this.list, { id: name + "-list", role: "listbox", hidden: true });
    this.input.setAttribute("aria-controls", this.list.id);
    this.list.setAttribute("popover", "manual");
    this.line.addEventListener("click", (e) => e.target.closest("button") || (this.input.focus(), this.open()));
    this.input.addEventListener("input", () => this.open());
    this.input.addEventListener("keydown", (e) => this.key(e));
    this.input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (e) => e.preventDefault()); // the focus stays in the line
    this.list.addEventListener("click", (e) => {
      const line = e.target.closest("li[data-at]");
      if (line) this.choose(this.shown[line.dataset.at]);
    });
    this.moved = () => this.place();
    this.open(false);
  }

  get typed() {
    return this.input.value === this.was ? "" : this.input.value.trim();
  }

  name(value) {
    return (this.given.options.find(([known]) => known === value) || [value, value])[1];
  }

  open(wide = true) {
    const was = !this.list.hidden;
    this.list.hidden = !wide;
    this.input.setAttribute("aria-expanded", String(wide));
    if (!wide) this.input.removeAttribute("aria-activedescendant");
    if (wide) this.matches();
    if (wide === was) return;
    const listen = wide ? "addEventListener" : "removeEventListener";
    window[listen]("scroll", this.moved, true);
    window[listen]("resize", this.moved);
    if (this.list.showPopover && this.list.isConnected) this.list[wide ? "showPopover" : "hidePopover"]();
    if (wide) this.place();
  }

  close() {
    this.open(false);
    this.input.value = this.was;
  }

  // Below its line where there is room, else above it; with the line when that is scrolled away.
  place() {
    const box = this.line.getBoundingClientRect(), below = window.innerHeight - box.bottom - 8;
    if (box.bottom < 0 || box.top > window.innerHeight) return this.close();
    const high = Math.min(280, Math.max(below, box.top - 8)), up = below < 180 && box.top > below;
    const at = up ? { top: "auto", bottom: window.innerHeight - box.top + 2 + "px" } : { top: box.bottom + 2 + "px", bottom: "auto" };
    Object.assign(this.list.style, { left: box.left + "px", width: box.width + "px", maxHeight: high + "px", ...at });
  }

  matches() {
    const typed = this.typed.toLocaleLowerCase();
    const rank = ([, label]) => label.toLocaleLowerCase().indexOf(typed);
    const found = this.given.options.filter((option) => rank(option) >= 0);
    if (typed) found.sort((a, b) => (rank(a) > 0) - (rank(b) > 0));
    this.shown = found.slice(0, MOST_LINES).map(([value]) => value);
    if (typed && this.given.open && !found.some(([, label]) => label.toLocaleLowerCase() === typed)) this.shown.push(this.typed);
    this.at = typed && this.shown.length ? 0 : -1;
    this.lines();
  }

  lines() {
    const made = this.shown.map((value, at) => {
      const line = element("li", "", this.name(value));
      Object.assign(line, { id: this.list.id + at, role: "option", ariaSelected: String(this.texts.includes(value)) });
      line.dataset.at = at;
      line.classList.toggle("at", at === this.at);
      return line;
    });
    if (!made.length) made.push(element("li", "none", this.words.nothing));
    this.list.replaceChildren(...made);
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", this.list.id + this.at);
    else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) return event.preventDefault(), this.move(by);
    if (event.key === "Escape" && !this.list.hidden) return event.stopPropagation(), this.close();
    if (event.key === "Enter" && !this.list.hidden && this.at >= 0) return event.preventDefault(), this.choose(this.shown[this.at]);
    if (event.key === "Enter") return this.close();
    if (event.key === "Backspace" && !this.input.value && this.texts.length) this.pick(this.texts.slice(0, -1));
  }

  move(by) {
    if (this.list.hidden) return this.open();
    if (!this.shown.length) return;
    const last = this.shown.length - 1;
    this.at = this.at + by > last ? 0 : this.at + by < 0 ? last : this.at + by;
    this.lines();
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
  }

  pick(texts) {
    const known = texts.every((text) => this.given.options.some(([value]) => value === text));
    this.chosen(texts, known);
  }

  write() {
    this.input.placeholder = this.texts.length ? "" : this.given.hint;
    this.list.setAttribute("aria-label", this.given.label);
    this.clear.setAttribute("aria-label", (this.clear.title = this.words.drop.replace("{name}", this.given.label)));
    this.clear.hidden = !this.texts.length;
    this.filled();
    if (!this.list.hidden) this.lines();
  }
}

// Any number of options, each with its own way out.
class Many extends Lister {
  constructor(name, chosen) {
    super(name, chosen);
    this.was = "";
    this.list.ariaMultiSelectable = "true";
  }

  choose(value) {
    const typed = this.typed;
    this.input.value = "";
    this.pick(this.texts.includes(value) ? this.texts.filter((text) => text !== value) : [...this.texts, value]);
    if (typed) this.matches();
    this.place();
  }

  filled() {
    const key = JSON.stringify(this.texts.map((text) => this.name(text)));
    if (key === this.key_) return;
    this.key_ = key;
    for (const chip of this.line.querySelectorAll(".chip")) chip.remove();
    this.input.before(...this.texts.map((text) => this.chip(text)));
  }

  chip(text) {
    const made = element("span", "chip"), name = this.name(text);
    const drop = button("✕", () => { this.pick(this.texts.filter((one) => one !== text)); this.input.focus(); });
    drop.setAttribute("aria-label", (drop.title = this.words.drop.replace("{name}", name)));
    made.append(element("span", "", name), drop);
    return made;
  }
}

// One option, or words of the reader's own where the field is open; none when its line is emptied.
class One extends Lister {
  close() {
    if (!this.input.value && this.was) this.pick([]);
    super.close();
  }

  choose(value) {
    this.was = this.input.value = this.name(value);
    this.pick([value]);
    this.open(false);
    this.input.select();
  }

  filled() {
    this.put(this.input, this.texts.length ? this.name(this.texts[0]) : "");
  }
}

const KINDS = { words: Words, menu: Menu, many: Many, one: One };

function element(name, cls, text) {
  const made = document.createElement(name);
  if (cls) made.className = cls;
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(text, act) {
  const made = element("button", "", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
