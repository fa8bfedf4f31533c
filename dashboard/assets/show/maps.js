// The map of a paparan: the polygons once in the document, fills by code; lines as in the tokens.
(() => {
  const show = window.lokusShow;
  const { draw } = show;
  const NAME = 26;
  const SHIFTS = [[0, 0], [0, 1], [0, -1], [0.35, 0.8], [-0.35, 0.8], [0.35, -0.8], [-0.35, -0.8]];

  function patterns({ no_data: hatch, unstable: dots }, px) {
    const gap = hatch.spacing * px;
    const apart = dots.spacing * px;
    const dot = (id, fill) =>
      draw("pattern", { id, width: apart, height: apart, patternUnits: "userSpaceOnUse" }, [
        draw("circle", { cx: apart / 2, cy: apart / 2, r: dots.radius * px, fill, "fill-opacity": dots.opacity }),
      ]);
    return draw("defs", {}, [
      draw("pattern", { id: "hatch", width: gap, height: gap, patternUnits: "userSpaceOnUse",
        patternTransform: `rotate(${hatch.angle})` }, [
        draw("rect", { width: gap, height: gap, fill: hatch.bg }),
        draw("rect", { width: hatch.line * px, height: gap, fill: hatch.fg }),
      ]),
      dot("few-dark", "#000000"),
      dot("few-light", "#FFFFFF"),
    ]);
  }

  /** Return a wide casing under a narrow core: one of the two stands out from any fill. */
  function double(d, look, px) {
    return ["casing", "core"].map((part) =>
      draw("path", { d, fill: "none", stroke: look[part], "stroke-linejoin": "round",
        "stroke-width": look[`${part}_width`] * px }));
  }

  function desa(map, look, tones, px) {
    const few = new Set(map.few);
    return Object.entries(show.data.land.desa).flatMap(([code, d]) => {
      const tone = map.fill[code] || "no-data";
      const light = tones[tone].line === "light";
      const fill = tone === "no-data" ? "url(#hatch)" : tones[tone].fill;
      const area = draw("path", { d, fill, "fill-rule": "evenodd", "data-code": code,
        stroke: light ? "#FFFFFF" : look.kecamatan.core, "stroke-opacity": light ? 0.75 : 0.55,
        "stroke-width": look.desa.width * px });
      if (!few.has(code) || !tones[tone].ramp) return [area];
      return [area, draw("path", { d, fill: `url(#few-${light ? "light" : "dark"})` })];
    });
  }

  function circles(map, look, px) {
    const { points } = show.data.land;
    const most = Math.max(...Object.values(map.circles), 1);
    return Object.entries(map.circles).sort((a, b) => b[1] - a[1])
      .filter(([code, number]) => number > 0 && points[code])
      .map(([code, number]) => {
        const wide = Math.max(look.min_diameter, look.max_diameter * Math.sqrt(number / most)) * px;
        const [cx, cy] = points[code];
        return draw("circle", { cx, cy, r: wide / 2, fill: look.fill, "fill-opacity": look.opacity,
          stroke: look.line, "stroke-width": look.line_width * px });
      });
  }

  /** Return where a name may stand so that no other is covered; null where there is no room. */
  function free(x, y, width, height, view, taken) {
    const within = (at, from, long, own) => Math.max(from, Math.min(at, from + long - own));
    for (const [dx, dy] of SHIFTS) {
      const left = within(x - width / 2 + dx * width, view[0], view[2], width);
      const box = [left, within(y - height * 0.8 + dy * height, view[1], view[3], height), width, height];
      const hit = taken.some(([a, b, c, d]) =>
        box[0] < a + c && a < box[0] + width && box[1] < b + d && b < box[1] + height);
      if (!hit) return box;
    }
    return null;
  }

  /** Write the names over a map that is drawn already. at: its own units to a line of 1080. */
  function names(svg, map, view, at) {
    const size = NAME * at;
    const taken = [];
    for (const [code, words] of Object.entries(map.names)) {
      const own = svg.querySelector(`[data-code="${CSS.escape(code)}"]`);
      const box = own && own.getBBox();
      const point = show.data.land.points[code] || (box && [box.x + box.width / 2, box.y + box.height / 2]);
      if (!point) continue;
      const given = { "font-size": size, "font-weight": 600, "text-anchor": "middle" };
      const over = draw("text", { ...given, class: "map-name" });
      const under = draw("text", { ...given, class: "map-halo", "stroke-width": size / 4 });
      over.textContent = under.textContent = words;
      svg.append(under, over);
      const found = free(point[0], point[1], over.getComputedTextLength() + size / 3, size * 1.1, view, taken);
      if (!found) {
        under.remove();
        over.remove();
        continue;
      }
      taken.push(found);
      for (const one of [under, over]) {
        one.setAttribute("x", found[0] + found[2] / 2);
        one.setAttribute("y", found[1] + size * 0.85);
      }
    }
  }

  /** Return the part of the land a map is about: its kecamatan where only that one is filled. */
  function viewOf(svg, map, land) {
    const codes = Object.keys(map.fill).filter((code) => map.fill[code] !== "plain");
    const above = new Set(codes.map((code) => code.slice(0, 8)));
    if (above.size !== 1)
      return [0, 0, land.width, land.height];
    const boxes = [...svg.querySelectorAll("[data-code]")]
      .filter((one) => above.has(one.dataset.code.slice(0, 8))).map((one) => one.getBBox());
    const left = Math.min(...boxes.map((one) => one.x));
    const top = Math.min(...boxes.map((one) => one.y));
    const wide = Math.max(...boxes.map((one) => one.x + one.width)) - left;
    const high = Math.max(...boxes.map((one) => one.y + one.height)) - top;
    const margin = Math.max(wide, high) * 0.12;
    return [left - margin, top - margin, wide + 2 * margin, high + 2 * margin];
  }

  /** Draw a map into its place, which has a size. */
  show.map = (map, place, words) => {
    const { land, look, tones } = show.data;
    const { width, height } = place.getBoundingClientRect();
    const svg = draw("svg", { role: "img", "aria-label": words, class: "map" });
    place.append(svg);
    svg.append(...desa(map, look, tones, 1));
    const view = viewOf(svg, map, land);
    const own = 1 / Math.min(width / view[2], height / view[3]);
    const [beside, below] = [width * own - view[2], height * own - view[3]];
    const wide = [view[0] - beside / 2, view[1] - below / 2, width * own, height * own];
    const line = look.scale.layar * own * show.unit() * show.scale;
    svg.replaceChildren();
    svg.setAttribute("viewBox", view.join(" "));
    svg.append(
      patterns(look, line),
      ...desa(map, look, tones, line),
      ...double(land.kecamatan, look.kecamatan, line),
      ...double(map.lokus.map((code) => land.desa[code] || "").join(""), look.lokus, line),
      ...circles(map, look.count_circle, line),
    );
    names(svg, map, wide, own * show.unit() * show.scale);
  };
})();
