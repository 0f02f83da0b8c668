// A list of records to choose from; every word of it is set as text, never as markup.
const SHAPES = {
  circle: '<circle cx="8" cy="8" r="5.5"/>',
  square: '<rect x="3" y="3" width="10" height="10"/>',
  triangle: '<path d="M8 2 14 13H2Z"/>',
  diamond: '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z"/>',
};

const AT_ONCE = 8; // rows that fill the first look; the rest is built when the browser rests

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const list = parentElement.querySelector(".rows");
  list.onclick = (e) => {
    const item = e.target.closest("button");
    if (item) setTriggerValue("picked", item.dataset.id);
  };
  const dark = /^#[0-4]/.test(getComputedStyle(list).getPropertyValue("--st-background-color").trim());
  const key = JSON.stringify([data.rows, dark]);
  list.chosen = data.selected;
  if (list.key === key) return mark(list);
  list.key = key;
  const build = (rows) => rows.map((row) => line(row, data, dark));
  list.replaceChildren(...build(data.rows.slice(0, AT_ONCE)));
  mark(list);
  whenIdle(() => {
    if (list.key !== key) return;
    list.append(...build(data.rows.slice(AT_ONCE)));
    mark(list);
  });
}

function mark(list) {
  for (const item of list.children) item.setAttribute("aria-current", String(item.dataset.id === list.chosen));
}

function whenIdle(work) {
  if (window.requestIdleCallback) requestIdleCallback(work, { timeout: 400 });
  else setTimeout(work, 60);
}

function line(row, data, dark) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.id = row.id;
  if (row.group !== null) button.innerHTML = sign(row, data, dark);
  // Rows out of view are not laid out, and what is not laid out gives a button no name.
  button.setAttribute("aria-label", [row.title, row.date, row.place, row.quote, row.who].filter(Boolean).join(". "));
  const body = document.createElement("span");
  body.className = "body";
  body.append(part("head", [part("title", row.title), part("date", row.date)]));
  if (row.place) body.append(part("place", row.place));
  if (row.quote) body.append(part("quote", row.quote));
  if (row.who) body.append(part("who", row.who));
  button.append(body);
  return button;
}

function sign(row, data, dark) {
  const colour = data.inks[dark ? "dark" : "light"][row.group];
  const fill = row.denied ? "none" : colour;
  return '<svg viewBox="0 0 16 16" aria-hidden="true" fill="' + fill + '" stroke="' + colour + '" stroke-width="1.6">' + SHAPES[data.shapes[row.side]] + "</svg>";
}

function part(name, content) {
  const span = document.createElement("span");
  span.className = name;
  if (Array.isArray(content)) span.append(...content);
  else span.textContent = content;
  return span;
}
