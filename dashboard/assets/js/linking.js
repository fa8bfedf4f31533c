// Map and list light each other up: an area under the pointer its row, a row its area.
//
// Rows carry data-code; plotly tells which area the pointer meets. What is lit is drawn over the
// map from the area's own outline: asking plotly would calculate every area anew (75 ms, not 1).
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MAP = "#peta-map";
  let wanted = null; // the code to light
  let fromMap = false;
  let asked = false;
  let lit = null; // { code, group, mirror }
  let heard = null; // gd.on of the plot listened to; a new plot has a new one

  function areaOf(code) {
    const areas = document.querySelectorAll(`${MAP} path.choroplethlocation`);
    return Array.from(areas).find((area) => area.__data__ && String(area.__data__.loc) === code);
  }

  function line(area, className) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", area.getAttribute("d"));
    return path;
  }

  /** Draw the highlight over an area; it follows the area when the map is moved. */
  function lightArea(code) {
    const area = areaOf(code);
    if (!area) return null;
    const group = document.createElementNS(SVG, "g");
    const lines = [line(area, "lit-casing"), line(area, "lit-core")];
    group.setAttribute("class", "lit-area");
    group.append(...lines);
    area.closest(".choroplethlayer").parentNode.append(group);
    const mirror = new MutationObserver(() => {
      lines.forEach((each) => each.setAttribute("d", area.getAttribute("d")));
    });
    mirror.observe(area, { attributeFilter: ["d"] });
    return { code, group, mirror };
  }

  function lightRow(code, scroll) {
    document.querySelectorAll(".ranked tr.lit").forEach((row) => row.classList.remove("lit"));
    const row = code && document.querySelector(`.ranked tr[data-code="${CSS.escape(code)}"]`);
    if (!row) return;
    row.classList.add("lit");
    if (scroll) row.scrollIntoView({ block: "nearest" });
  }

  function draw() {
    asked = false;
    if (lit) {
      lit.mirror.disconnect();
      lit.group.remove();
    }
    lit = wanted && lightArea(wanted);
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
    if (!plot.on || plot.on === heard) return;
    heard = plot.on;
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
