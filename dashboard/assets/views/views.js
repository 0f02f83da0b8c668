// Views that a reader has named: kept in this browser, opened in place, never sent anywhere.
const KEY = "frontline-atlas:views";
const MOST = 50; // views of one browser; the oldest goes first

export default function (component) {
  const { parentElement, data, setTriggerValue } = component;
  const root = parentElement.querySelector(".views");
  const form = root.querySelector("form"), name = root.querySelector("input");
  name.placeholder = data.words.name;
  name.setAttribute("aria-label", data.words.name);
  root.querySelector("form button").textContent = data.words.save;
  form.onsubmit = (event) => {
    event.preventDefault();
    const called = name.value.trim().slice(0, 80);
    if (!called) return name.focus();
    keep([...kept().filter((view) => view.name !== called), { name: called, page: data.page, query: data.query }].slice(-MOST));
    name.value = "";
    draw();
  };

  function draw() {
    const list = root.querySelector("ul"), views = kept();
    root.querySelector("p").textContent = views.length ? "" : data.words.none;
    list.replaceChildren(...views.map((view) => {
      const item = document.createElement("li");
      const open = button(view.name, () => setTriggerValue("opened", JSON.stringify([view.page, view.query])));
      const drop = button("✕", () => { keep(kept().filter((one) => one.name !== view.name)); draw(); });
      drop.title = data.words.drop.replace("{name}", view.name);
      drop.setAttribute("aria-label", drop.title);
      item.append(open, drop);
      return item;
    }));
  }

  draw();
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.onclick = act;
  return made;
}

// What is kept; nothing when it is damaged or the browser keeps nothing.
function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) || "[]");
    return Array.isArray(found) ? found.filter((v) => [v && v.name, v && v.page, v && v.query].every((t) => typeof t === "string")) : [];
  } catch (error) {
    return [];
  }
}

function keep(views) {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
  } catch (error) {
    // A browser without room or leave to keep things still shows the page.
  }
}
