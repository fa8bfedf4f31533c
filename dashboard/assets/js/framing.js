// The land fills its card, whatever its shape: plotly cuts what lies beside the window it is given.
// Zoom and move are those of all maps of the page: buttons, Ctrl and the wheel, two fingers; a drag
// once zoomed. One finger on the whole land scrolls the page.
(() => {
  const MAP = ".map-graph[id^='peta-map'] .js-plotly-plot"; // one map or two
  const ROOM = 0.02; // of the land, on every side
  const [STEP, MOST] = [1.6, 16];

  /** Return longitudes and latitudes that hold a window and are as wide for their height as the
   *  card. window: west, south, east, north; near the equator a degree is as long both ways. */
  function fitted([west, south, east, north], aspect) {
    const [width, height] = [(east - west) * (1 + 2 * ROOM), (north - south) * (1 + 2 * ROOM)];
    const [x, y] = [(west + east) / 2, (south + north) / 2];
    const [dx, dy] = [Math.max(width, height * aspect) / 2, Math.max(height, width / aspect) / 2];
    return [[x - dx, x + dx], [y - dy, y + dy]];
  }

  /** Return the view after a zoom by `factor` in which the place `at` stays where it is; null for
   *  the whole land. view, at: { scale, lon, lat }. */
  function zoomed(view, factor, at) {
    const scale = Math.min(MOST, view.scale * factor);
    if (scale < 1.05) return null;
    const kept = view.scale / scale;
    return {
      scale,
      lon: at.lon + (view.lon - at.lon) * kept,
      lat: at.lat + (view.lat - at.lat) * kept,
    };
  }

  if (typeof module === "object") {
    module.exports = { fitted, zoomed };
    return;
  }

  let held = null; // the view of all maps: { window, scale, lon, lat }; null for the whole land
  let pending = null; // what asked last, while a frame is awaited
  const known = new WeakMap(); // graph → the window its figure asked for
  const heard = new WeakSet(); // graph.on of the plots listened to; a new plot has a new one
  const sizes = new ResizeObserver((changes) => changes.forEach(({ target }) => resized(target)));

  function rangesOf(graph) {
    return fitted(known.get(graph), graph.clientWidth / graph.clientHeight);
  }

  /** Return what plotly is told of a view; of the whole land where there is none. */
  function told(graph) {
    const [[west, east], [south, north]] = rangesOf(graph);
    const whole = { scale: 1, lon: (west + east) / 2, lat: (south + north) / 2 };
    const { scale, lon, lat } = held || whole;
    return { center: { lon, lat }, projection: { type: "mercator", scale, rotation: { lon } } };
  }

  /** Return a figure whose window is that of its card and, on /peta, of the zoom. What it asks for
   *  stands in `meta`: after a zoom Dash hands back the ranges that plotly had. */
  function framed(graph, figure) {
    const { geo, meta } = figure.layout || {};
    if (!geo || meta?.length !== 4 || !graph.clientWidth || !graph.clientHeight) return figure;
    known.set(graph, meta);
    const [lon, lat] = rangesOf(graph);
    const ranges = {
      lonaxis: { ...geo.lonaxis, range: lon },
      lataxis: { ...geo.lataxis, range: lat },
    };
    if (!graph.matches(MAP)) return { ...figure, layout: { ...figure.layout, geo: { ...geo, ...ranges } } };
    if (held && held.window !== String(known.get(graph))) held = null; // another land
    const layout = { ...figure.layout, dragmode: held ? "pan" : false };
    return { ...figure, layout: { ...layout, geo: { ...geo, ...ranges, ...told(graph) } } };
  }

  function show(graph) {
    const { center, projection } = told(graph);
    window.Plotly.relayout(graph, {
      "geo.center": center,
      "geo.projection": projection,
      dragmode: held ? "pan" : false,
    });
  }

  /** Show the view on all maps but the one it came from, at most once a frame. */
  function spread(from) {
    document.querySelectorAll(".map-zoom [data-zoom='0']").forEach((one) => (one.disabled = !held));
    document.documentElement.classList.toggle("map-held", Boolean(held));
    if (pending) return;
    pending = requestAnimationFrame(() => {
      pending = null;
      document.querySelectorAll(MAP).forEach((graph) => {
        if (graph !== from && known.has(graph) && graph.clientWidth) show(graph);
      });
    });
  }

  function viewOf(graph) {
    const { center, projection } = graph._fullLayout.geo;
    return { scale: projection.scale, ...center };
  }

  function zoom(graph, factor, at, view = held || viewOf(graph)) {
    const next = factor && zoomed(view, factor, at || view);
    held = next ? { window: String(known.get(graph)), ...next } : null;
    spread();
  }

  /** Return the place of the land under a point of the window. */
  function placeAt(graph, x, y) {
    const box = graph.getBoundingClientRect();
    const [lon, lat] = graph._fullLayout.geo._subplot.projection.invert([x - box.left, y - box.top]);
    return { lon, lat };
  }

  /** Return how far two fingers are apart, and the middle between them. */
  function between([one, other]) {
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    return [apart, (one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
  }

  /** Follow a drag on one map. */
  function moved(graph, change) {
    if (!held || !("geo.center.lon" in change || "geo.projection.rotation.lon" in change)) return;
    const view = viewOf(graph);
    const lon = change["geo.center.lon"] ?? change["geo.projection.rotation.lon"];
    held = { ...held, lon, lat: change["geo.center.lat"] ?? view.lat };
    spread(graph);
  }

  function resized(graph) {
    if (!known.has(graph) || !graph.clientWidth || !graph._fullLayout?.geo) return;
    const [lon, lat] = rangesOf(graph);
    const now = graph._fullLayout.geo.lonaxis.range;
    if (Math.abs(now[0] - lon[0]) < 1e-4 && Math.abs(now[1] - lon[1]) < 1e-4) return;
    const { center, projection } = told(graph);
    window.Plotly.relayout(graph, {
      "geo.lonaxis.range": lon,
      "geo.lataxis.range": lat,
      "geo.center": center,
      "geo.projection": projection,
    });
  }

  function hear(graph) {
    if (!graph.on || heard.has(graph.on) || !known.has(graph)) return;
    heard.add(graph.on);
    sizes.observe(graph);
    if (!graph.matches(MAP)) return;
    graph.on("plotly_relayouting", (change) => moved(graph, change));
    graph.on("plotly_relayout", (change) => moved(graph, change));
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.(".map-zoom button");
    const graph = button?.closest(".map").querySelector(MAP);
    if (graph && known.has(graph)) zoom(graph, { 1: STEP, "-1": 1 / STEP }[button.dataset.zoom]);
  });

  // The end of a drag is no click on the area under it.
  let pressed = [0, 0];
  document.addEventListener("pointerdown", ({ clientX, clientY }) => (pressed = [clientX, clientY]), true);
  document.addEventListener(
    "click",
    (event) => {
      const far = Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) > 4;
      if (held && far && event.detail && event.target.closest?.(MAP)) event.stopPropagation();
    },
    true,
  );

  document.addEventListener(
    "wheel",
    (event) => {
      const graph = (event.ctrlKey || event.metaKey) && event.target.closest?.(MAP);
      const land = graph && graph._fullLayout?.geo?._subplot;
      if (!land || !known.has(graph)) return;
      event.preventDefault();
      zoom(graph, event.deltaY < 0 ? 1.25 : 0.8, placeAt(graph, event.clientX, event.clientY));
    },
    { passive: false },
  );

  let pinch = null; // two fingers on a map: { graph, apart, at, view }, as they came down
  const active = { passive: false, capture: true };
  document.addEventListener(
    "touchstart",
    (event) => {
      const graph = event.touches.length === 2 && event.target.closest?.(MAP);
      pinch = null;
      if (!graph || !known.has(graph) || !graph._fullLayout?.geo?._subplot) return;
      event.preventDefault();
      event.stopPropagation();
      const [apart, x, y] = between(event.touches);
      pinch = { graph, apart, at: placeAt(graph, x, y), view: held || viewOf(graph) };
    },
    active,
  );
  document.addEventListener(
    "touchmove",
    (event) => {
      if (!pinch || event.touches.length !== 2) return;
      event.preventDefault();
      event.stopPropagation();
      const { graph, apart, at, view } = pinch;
      zoom(graph, between(event.touches)[0] / apart, at, view);
    },
    active,
  );
  document.addEventListener("touchend", () => (pinch = null), active);

  document.addEventListener("DOMContentLoaded", () => {
    const { Plotly } = window;
    if (!Plotly) return;
    const { react } = Plotly;
    Plotly.react = async (graph, figure, ...more) => {
      const drawn = await react(graph, framed(graph, figure), ...more);
      hear(graph);
      return drawn;
    };
  });
})();
