// A table of records: its head and first column stay in sight, its head sorts, a row opens.
// Every word of it is set as text, never as markup.
const SHAPES = {
  circle: '<circle cx="8" cy="8" r="5.5"/>',
  square: '<rect x="3" y="3" width="10" height="10"/>',
  triangle: '<path d="M8 2 14 13H2Z"/>',
  diamond: '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z"/>',
};

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const box = parentElement.querySelector(".scroll");
  box.setAttribute("aria-label", data.label);
  box.onclick = (event) => {
    const head = event.target.closest("[data-sort]");
    if (head) return setTriggerValue("sorted", head.dataset.sort);
    const row = event.target.closest("tbody tr");
    if (row) setTriggerValue("picked", row.dataset.id);
  };
  const dark = /^#[0-4]/.test(getComputedStyle(box).getPropertyValue("--st-background-color").trim());
  const key = JSON.stringify([data.columns, data.rows, data.sort, dark]);
  if (box.key !== key) {
    const again = box.sort === JSON.stringify(data.sort);
    box.key = key;
    box.sort = JSON.stringify(data.sort);
    const focused = parentElement.getRootNode().activeElement;
    const sorted = focused && focused.dataset && focused.dataset.sort;
    box.replaceChildren(table(data, dark));
    if (!again) box.scrollTop = 0;
    if (sorted) box.querySelector("[data-sort='" + sorted + "']").focus();
  }
  for (const row of box.querySelectorAll("tbody tr")) row.setAttribute("aria-current", String(row.dataset.id === data.selected));
}

function table(data, dark) {
  const made = element("table");
  const head = element("thead").appendChild(element("tr"));
  head.append(...data.columns.map((column) => heading(column, data.sort)));
  const body = element("tbody");
  body.append(...data.rows.map((row) => line(row, data, dark)));
  made.append(head.parentElement, body);
  return made;
}

function heading(column, sort) {
  const cell = element("th");
  cell.scope = "col";
  if (!column.sorts) return fill(cell, element("span"), column.title);
  const way = sort.column === column.name ? (sort.falling ? "descending" : "ascending") : "none";
  cell.setAttribute("aria-sort", way);
  const button = element("button");
  button.type = "button";
  button.dataset.sort = column.name;
  return fill(cell, button, column.title);
}

function line(row, data, dark) {
  const made = element("tr");
  made.dataset.id = row.id;
  made.append(...data.columns.map((column, i) => {
    const cell = element(i ? "td" : "th");
    if (i) return fill(cell, element("span"), row[column.name], column.kind);
    cell.scope = "row";
    const button = element("button");
    button.type = "button";
    button.innerHTML = sign(row, data, dark);
    return fill(cell, button, row[column.name]);
  }));
  return made;
}

function fill(cell, inside, text, kind) {
  inside.append(String(text));
  cell.className = kind || "";
  cell.append(inside);
  return cell;
}

function sign(row, data, dark) {
  const colour = data.inks[dark ? "dark" : "light"][row.group];
  const fillIn = row.denied ? "none" : colour;
  return '<svg viewBox="0 0 16 16" aria-hidden="true" fill="' + fillIn + '" stroke="' + colour + '" stroke-width="1.6">' + SHAPES[data.shapes[row.side]] + "</svg>";
}

const element = (name) => document.createElement(name);
