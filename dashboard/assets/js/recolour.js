// A map of which only the values change is recoloured in place: plotly would calculate, project
// and draw every area of every trace anew (30 to 60 ms, not 2). Any other change is plotly's.
(() => {
  const NUMBERS = ["z", "locations", "colorscale"];
  const AREAS = "path.choroplethlocation";

  function same(one, other) {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  }

  /** Tell whether two objects hold the same under every key that is not in `but`. */
  function alike(one, other, but = []) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => but.includes(key) || same(one[key], other[key]));
  }

  /** Return the places of the traces whose values differ; null where anything else differs. */
  function changed(before, now) {
    if (before.data.length !== now.data.length) return null;
    if (!alike(before.layout, now.layout) || !same(before.config, now.config)) return null;
    const places = [];
    for (const [place, trace] of now.data.entries()) {
      const old = before.data[place];
      if (trace === old || alike(trace, old)) continue;
      if (trace.type !== "choropleth" || !alike(trace, old, NUMBERS)) return null;
      places.push(place);
    }
    return places;
  }

  /** Return the colour of a class by a trace's scale; undefined where it lies between two steps of the scale. */
  function colour({ colorscale, zmin, zmax }, z) {
    return colorscale[((z - zmin) * (colorscale.length - 1)) / (zmax - zmin)]?.[1];
  }

  if (typeof module === "object") {
    module.exports = { changed, colour };
    return;
  }

  /** Return by trace what plotly drew: its points, its group and the areas in it. */
  function drawn(graph) {
    const groups = [...graph.querySelectorAll(".choroplethlayer > .trace")];
    return (graph.calcdata || []).map((points) => {
      const group = groups.find((each) => each.__data__ === points);
      const areas = group ? [...group.querySelectorAll(AREAS)] : [];
      return areas.length && areas.length === points.length ? { points, group, areas } : null;
    });
  }

  /** Return every area of the polygons at an address, by code, with its outline. */
  function known(shown, address) {
    const found = new Map();
    for (const each of shown) {
      if (each?.points[0].trace.geojson !== address) continue;
      each.points.forEach((point, at) => {
        if (point.geojson) found.set(point.loc, { point, outline: each.areas[at].getAttribute("d") });
      });
    }
    return found;
  }

  /** Make a trace's areas those of `codes`; plotly's own points and elements go on being used. */
  function relocate({ points, group, areas }, codes, found) {
    const { t, trace, node3 } = points[0];
    const made = codes.map((loc, index) => {
      const { fIn, fOut, ct, _polygons, geojson = null } = found.get(loc)?.point || {};
      return { loc, index, i: index, fIn, fOut, ct, _polygons, geojson };
    });
    points.splice(0, points.length, ...made);
    Object.assign(points[0], { t, trace, node3 });
    while (areas.length > points.length) areas.pop().remove();
    while (areas.length < points.length) {
      areas.push(areas[0].cloneNode());
      group.append(areas.at(-1));
    }
    areas.forEach((area, at) => {
      area.__data__ = points[at];
      area.setAttribute("d", found.get(points[at].loc)?.outline || "");
    });
  }

  /** Recolour the traces at `places`; false, and nothing done, where plotly has to draw. */
  function recolour(graph, figure, places) {
    const shown = drawn(graph);
    const ready = places.every((place) => {
      const { z, locations, ...trace } = figure.data[place];
      const whole = z.length === locations.length && z.every((one) => colour(trace, one));
      return whole && shown[place];
    });
    if (!ready) return false;
    places.forEach((place) => {
      const trace = figure.data[place];
      const each = shown[place];
      const full = each.points[0].trace;
      if (!same(full.locations, trace.locations)) {
        relocate(each, trace.locations, known(shown, trace.geojson));
      }
      each.points.forEach((point, at) => {
        point.z = trace.z[at];
        each.areas[at].setAttribute("fill", colour(trace, point.z));
      });
      const { z, locations, colorscale } = trace;
      Object.assign(full, { z, locations, colorscale, _length: z.length, _input: trace });
    });
    graph.data = figure.data;
    return true;
  }

  document.addEventListener("DOMContentLoaded", () => {
    const { Plotly } = window;
    if (!Plotly) return;
    const { react } = Plotly;
    const last = new WeakMap(); // graph → the figure it was last asked to show
    Plotly.react = (graph, figure, ...more) => {
      const before = last.get(graph);
      const places = before && !more.length && changed(before, figure);
      last.set(graph, { ...figure, layout: { ...figure.layout } });
      if (places && recolour(graph, figure, places)) return Promise.resolve(graph);
      return react(graph, figure, ...more);
    };
  });
})();
