// Names on a map: those sent first keep their place, none lies over another or over the edge, at
// every size of screen and at every zoom. Pressing a name leads where it says.
(() => {
  const NAMES = ".map .scatterlayer .trace:last-child text";
  const PRESSED = ".map-graph[id^='peta-map'] .scatterlayer .trace:last-child text";

  /** Tell of each box, in order, whether it lies inside `edge` and clear of those kept before it.
   *  Boxes: left, top, right, bottom. */
  function clear(boxes, edge) {
    const kept = [];
    return boxes.map((one) => {
      const inside =
        one[0] >= edge[0] && one[1] >= edge[1] && one[2] <= edge[2] && one[3] <= edge[3];
      const meets = ([left, top, right, bottom]) =>
        one[0] < right && left < one[2] && one[1] < bottom && top < one[3];
      if (!inside || kept.some(meets)) return false;
      kept.push(one);
      return true;
    });
  }

  if (typeof module === "object") {
    module.exports = { clear };
    return;
  }

  const boxOf = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  };

  function settle(graph) {
    const names = [...graph.querySelectorAll(".scatterlayer .trace:last-child text")];
    const shown = clear(names.map(boxOf), boxOf(graph));
    names.forEach((name, at) => (name.style.visibility = shown[at] ? "" : "hidden"));
  }

  /** Return the code of the area that a name on the map names; none elsewhere. */
  function codeOf(target) {
    const name = target.closest?.(PRESSED);
    return name && name.closest(".trace").__data__[0].trace.ids?.[name.__data__.i];
  }

  document.addEventListener("click", ({ target }) => {
    const code = codeOf(target);
    const { sets, opens } = target.closest?.("[data-opens][data-sets]")?.dataset || {};
    if (!code || !sets) return;
    const isDesa = code.split(".").length > 3;
    if (isDesa) window.dash_clientside.set_props(opens, { data: code });
    else window.dash_clientside.set_props(sets, { value: code });
  });

  document.addEventListener("mouseover", ({ target }) => {
    const code = codeOf(target);
    if (code) window.dash_clientside.lokus.light(code, true);
  });

  const heard = new WeakSet(); // graph.on of the plots listened to; a new plot has a new one
  document.addEventListener("DOMContentLoaded", () => {
    const { Plotly } = window;
    if (!Plotly) return;
    const { react } = Plotly;
    Plotly.react = async (graph, ...more) => {
      const drawn = await react(graph, ...more);
      if (graph.on && !heard.has(graph.on) && graph.closest(".map")) {
        heard.add(graph.on);
        graph.on("plotly_afterplot", () => settle(graph));
        graph.on("plotly_relayouting", () => settle(graph));
        settle(graph);
      }
      return drawn;
    };
  });
})();
