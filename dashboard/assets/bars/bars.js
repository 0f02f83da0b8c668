// Bars that are buttons: choosing one narrows the selection to it, choosing it again lets go.
export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const box = parentElement.querySelector(".bars");
  const dark = /^#[0-4]/.test(getComputedStyle(box).getPropertyValue("--st-background-color").trim());
  const most = Math.max(1, ...data.lines.map((line) => line.number));
  box.replaceChildren(...data.lines.map((line) => bar(line, most, dark, data.chosen)));
  for (const button of box.querySelectorAll("button")) {
    button.onclick = () => setTriggerValue("picked", button.dataset.name);
  }
}

function bar(line, most, dark, chosen) {
  const row = document.createElement(line.key === null ? "div" : "button");
  if (line.key !== null) {
    row.type = "button";
    row.dataset.name = line.key;
    row.setAttribute("aria-pressed", String(chosen.includes(line.key)));
  }
  const name = document.createElement("span");
  name.textContent = name.title = line.name;
  const track = document.createElement("div");
  const ink = document.createElement("i");
  ink.style.width = (100 * line.number) / most + "%";
  ink.style.background = dark ? line.dark : line.light;
  track.append(ink);
  const number = document.createElement("b");
  number.textContent = line.number.toLocaleString();
  row.append(name, track, number);
  return row;
}
