// Map and list light each other up: an area under the pointer its row, a row its area.
//
// Rows carry data-code; plotly tells which area the pointer meets. What is lit is drawn over the
// map from the area's own outline: asking plotly would calculate every area anew (75 ms, not 1).
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MAP = ".map-graph[id^='peta-map']"; // one map or two
  let wanted = null; // the code to light
  let fromMap = false;
  let asked = false;
  let lit = []; // of each map { group, mirror }
  const heard = new WeakSet(); // gd.on of the plots listened to; a new plot has a new one

  function areaOf(map, code) {
    const areas = map.querySelectorAll("path.choroplethlocation");
    return Array.from(areas).find((area) => area.__data__ && String(area.__data__.loc) === code);
  }

  function line(area, className) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", area.getAttribute("d") || ""); // none where it is moved out of sight
    return path;
  }

  /** Draw the highlight over an area; it follows the area when the map is moved. */
  function lightArea(map, code) {
    const area = areaOf(map, code);
    if (!area) return null;
    const group = document.createElementNS(SVG, "g");
    const lines = [line(area, "lit-casing"), line(area, "lit-core")];
    group.setAttribute("class", "lit-area");
    group.append(...lines);
    area.closest(".choroplethlayer").parentNode.append(group);
    const mirror = new MutationObserver(() => {
      lines.forEach((each) => each.setAttribute("d", area.getAttribute("d") || ""));
    });
    mirror.observe(area, { attributeFilter: ["d"] });
    return { group, mirror };
  }

  function lightRow(code, scroll) {
    document.querySelectorAll(".ranked tr.lit").forEach((row) => row.classList.remove("lit"));
    const row = code && document.querySelector(`.ranked tr[data-code="${CSS.escape(code)}"]`);
    if (!row) return;
    row.classList.add("lit");
    if (scroll) reveal(row, row.closest(".ranked"));
  }

  /** Scroll a list, and never the page, until a row stands in it whole below the head. */
  function reveal(row, list) {
    const head = list.querySelector("thead")?.offsetHeight || 0;
    const above = row.offsetTop - head - list.scrollTop;
    const below = row.offsetTop + row.offsetHeight - list.clientHeight - list.scrollTop;
    if (above < 0) list.scrollTop += above;
    else if (below > 0) list.scrollTop += below;
  }

  function draw() {
    asked = false;
    lit.forEach(({ group, mirror }) => {
      mirror.disconnect();
      group.remove();
    });
    const maps = wanted ? [...document.querySelectorAll(MAP)] : [];
    lit = maps.map((map) => lightArea(map, wanted)).filter(Boolean);
    lightRow(wanted, fromMap);
  }

  /** Light the area and the row of a code, at most once a frame; null puts both out. */
  function light(code, map) {
    if (code === wanted) return;
    wanted = code;
    fromMap = map;
    if (asked) return;
    asked = true;
    window.requestAnimationFrame(draw);
  }

  function hear(plot) {
    if (!plot.on || heard.has(plot.on)) return;
    heard.add(plot.on);
    plot.on("plotly_hover", ({ points }) => {
      const at = points.find((point) => point.location);
      if (at) light(String(at.location), true);
    });
    plot.on("plotly_unhover", () => light(null, true));
  }

  function meet({ target }) {
    const plot = target.closest(`${MAP} .js-plotly-plot`);
    if (plot) {
      hear(plot);
      return;
    }
    const row = target.closest(".ranked tr[data-code]");
    light(row ? row.dataset.code : null, false);
  }

  ((window.dash_clientside ||= {}).lokus ||= {}).light = light;
  document.addEventListener("mouseover", meet);
  document.addEventListener("focusin", meet);
  document.documentElement.addEventListener("mouseleave", () => light(null, false));
})();
