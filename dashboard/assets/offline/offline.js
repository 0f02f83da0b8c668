// A saved view: the same map, answered from the data inside this file; nothing is asked of a network.
(function () {
  "use strict";
  const kept = JSON.parse(document.getElementById("kept").textContent);
  const answers = kept.answers;

  const answer = (path, query) => {
    if (path === "/api/brief.json") return answers[path][query.get("fid")];
    if (path !== "/api/base/places.json") return answers[path];
    const zooms = Object.keys(answers[path]).map(Number);
    const near = zooms.reduce((a, b) => (Math.abs(b - query.get("zoom")) < Math.abs(a - query.get("zoom")) ? b : a));
    return answers[path][near];
  };

  window.fetch = async (address) => {
    const [path, query] = String(address).split("?");
    const found = answer(path, new URLSearchParams(query || ""));
    return { ok: found !== undefined, status: found === undefined ? 404 : 200, json: async () => found };
  };

  const map = (window.map = L.map("map_div", { minZoom: 4, maxZoom: 17, zoomSnap: 0.5, wheelPxPerZoomLevel: 90 }));
  map.setView([kept.view.lat, kept.view.lon], kept.view.zoom);
  const rows = [...document.querySelectorAll("li[data-fid]")];
  let turn = 0;
  FrontlineAtlas.show(map, kept.config);

  function choose(row, scroll) {
    rows.forEach((one) => one.classList.toggle("chosen", one === row));
    const at = row.dataset;
    const selected = { id: at.id, fid: Number(at.fid), lon: null, lat: null, uncertainty_m: null, area: false, ...JSON.parse(at.spot) };
    const focus = selected.lon === null ? null : { turn: ++turn, lon: selected.lon, lat: selected.lat };
    FrontlineAtlas.show(map, { ...kept.config, selected: selected, focus: focus });
    if (scroll) row.scrollIntoView({ block: "center", behavior: "smooth" });
    else document.getElementById("map_div").scrollIntoView({ block: "nearest" });
  }

  for (const row of rows) row.querySelector("button").addEventListener("click", () => choose(row, false));

  let heard = 0;
  window.addEventListener("message", (event) => {
    const said = event.data && event.data.type === "streamlit:setComponentValue" && event.data.value;
    if (!said || said.count === heard || !said.pick) return;
    heard = said.count;
    const ids = (said.pick.ids || []).map(String);
    const found = rows.filter((row) => ids.includes(row.dataset.fid) || ids.includes(row.dataset.id));
    if (found.length) choose(found[0], true);
  });

  const find = document.getElementById("find");
  find.addEventListener("input", () => {
    const words = find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
})();
