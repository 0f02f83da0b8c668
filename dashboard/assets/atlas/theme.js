// Colours of the map for the light and the dark page; the page says which it is.
(function () {
  "use strict";
  const Atlas = (window.FrontlineAtlas = window.FrontlineAtlas || {});

  const LIGHT = {
    name: "light", sea: "#d5e2ea", land: "#eceae4", home: "#fbfaf7", raion: "#e0dcd2",
    oblast: "#b9b2a3", border: "#8b8475", town: "#8d877a", label: "#4a463d", minor: "#6b6558",
    halo: "rgba(251,250,247,.9)", area: "#5b5547", ring: "#1d2733", paper: "#ffffff", water: "#3f6f8a",
    occupied: "#8c2d3f", contested: "#b08900", liberated: "#3a7d5c", ukrainian: "#3a6ea5",
    no_map: "#8b8475", newly_occupied: "#9c3d22", no_longer_occupied: "#1f7a8c",
    only_first: "#8c2d3f", only_second: "#0072b2",
  };
  const DARK = {
    name: "dark", sea: "#0b1118", land: "#161b22", home: "#1c232c", raion: "#28313c",
    oblast: "#3d4856", border: "#64717f", town: "#7f8a97", label: "#c5ccd5", minor: "#8c96a2",
    halo: "rgba(16,21,28,.88)", area: "#b5bdc8", ring: "#f4f6f8", paper: "#10151c", water: "#7d9fb6",
    occupied: "#e07b8b", contested: "#e0bd4a", liberated: "#6fc79b", ukrainian: "#7fb0e6",
    no_map: "#64717f", newly_occupied: "#ff9d73", no_longer_occupied: "#5fd0e0",
    only_first: "#e07b8b", only_second: "#56b4e9",
  };

  Atlas.theme = LIGHT;
  Atlas.onTheme = [];
  // Letters on the canvas: a browser that has once drawn a face without its file keeps doing so,
  // therefore the face is named only when it is there, and all is written again.
  const FALLBACK = "system-ui, 'Noto Sans', sans-serif";
  Atlas.face = FALLBACK;
  const face = (name, weight) => new FontFace("Inter", 'url("/assets/fonts/Inter-' + name + '.ttf")', { weight: weight }).load();
  const served = location.protocol.startsWith("http"); // a saved page has no file beside it
  if (served) Promise.all([face("Regular", "400"), face("SemiBold", "600")]).then((faces) => {
    faces.forEach((one) => document.fonts.add(one));
    Atlas.face = "Inter, " + FALLBACK;
    Atlas.onTheme.forEach((f) => f());
  }).catch(() => {});

  const dark = (colour) => {
    const hex = /^#([0-9a-f]{6})/i.exec(colour || "");
    const part = (i) => parseInt(hex[1].slice(i, i + 2), 16);
    return hex ? 0.3 * part(0) + 0.6 * part(2) + 0.1 * part(4) < 128 : false;
  };

  Atlas.setTheme = (isDark) => {
    Atlas.theme = isDark ? DARK : LIGHT;
    document.documentElement.dataset.theme = Atlas.theme.name;
    Atlas.onTheme.forEach((f) => f());
  };

  // Streamlit sends its theme to a component with every render.
  window.addEventListener("message", (event) => {
    const theme = event.data && event.data.type === "streamlit:render" && event.data.theme;
    if (!theme) return;
    const wanted = theme.backgroundColor ? dark(theme.backgroundColor) : theme.base === "dark";
    if (wanted !== (Atlas.theme === DARK)) Atlas.setTheme(wanted);
  });

  // The first render came before this file did: read the page around us.
  try {
    const app = window.parent.document.querySelector(".stApp");
    if (!app) throw new Error("no page around the map");
    Atlas.setTheme(window.parent.getComputedStyle(app).colorScheme === "dark");
  } catch (error) {
    Atlas.setTheme(window.matchMedia("(prefers-color-scheme: dark)").matches);
  }
})();
