// Charts of rows (layout.meta "baris") are drawn here, straight from plotly's own figure: plotly
// takes 60 to 110 ms for each change, this a few. It knows what figures/row_*.py, gap_*.py and
// area_shares.py say and places it where plotly would; every other figure is plotly's.
(() => {
  const ROWS = "baris";
  const SIDES = { left: "end", center: "middle", right: "start" };
  const BEYOND_NAME = 12; // px from the end of a name to the bars
  const NAMELESS = 9; // px before bars without names
  const CRISP = { "shape-rendering": "crispEdges" };
  const at = (value, place) => (Array.isArray(value) ? value[place] : value);
  const px = (value) => Math.round(value * 100) / 100;
  const has = (value) => value !== null && value !== undefined;

  /** Return the parts of a text and whether they are bold: of plotly's marks these have <b> alone. */
  function parts(text) {
    return text.split(/<\/?b>/).map((part, place) => [part, place % 2 === 1]).filter(([part]) => part);
  }

  /** Return how a value lies on an axis, in px. */
  function scale({ range: [low, high], domain: [from, to] = [0, 1] }, start, length) {
    return (value) => start + length * (from + ((to - from) * (value - low)) / (high - low || 1));
  }

  if (typeof module === "object") {
    module.exports = { parts, scale };
    return;
  }

  function element(name, attributes = {}, children = []) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
      if (has(value)) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function words(text, x, y, anchor, { size, color, weight }) {
    const look = { "text-anchor": anchor, "font-size": size, fill: color, "font-weight": weight };
    const said = parts(text).map(([part, bold]) => (bold ? element("tspan", { "font-weight": 700 }, [part]) : part));
    return element("text", { x: px(x), y: px(y), ...look }, said);
  }

  function line(d, { color, width }, more = {}) {
    return element("path", { d, stroke: color, "stroke-width": width, fill: "none", ...more });
  }

  /** Return the tile of a ground that is more than a colour: hatch, or dots over the colour. */
  function tile(id, { shape, size, solidity, fgcolor }, colour) {
    const hatch = shape === "/";
    const wide = hatch ? size * Math.SQRT2 : size;
    const [quarter, half] = [wide / 4, wide / 2];
    const slants = [`M${-quarter},${quarter}l${half},${-half}`, `M0,${wide}L${wide},0`];
    slants.push(`M${3 * quarter},${5 * quarter}l${half},${-half}`);
    const dot = { cx: half, cy: half, r: Math.sqrt((solidity * size * size) / Math.PI) };
    const inner = hatch
      ? [line(slants.join(""), { color: fgcolor, width: solidity * size })]
      : [
          element("rect", { width: wide, height: wide, fill: colour }),
          element("circle", { ...dot, fill: "#444", opacity: 0.5 }),
        ];
    return element("pattern", { id, width: wide, height: wide, patternUnits: "userSpaceOnUse" }, inner);
  }

  /** Return the fill of a bar; what it needs is put into `tiles`, by id. */
  function filled({ color, pattern }, place, tiles) {
    const colour = at(color, place);
    const shape = at(pattern?.shape, place);
    if (!shape) return colour;
    const id = `baris-${shape === "/" ? "arsir" : "titik"}-${colour.slice(1)}`;
    if (!tiles.has(id)) tiles.set(id, tile(id, { ...pattern, shape }, colour));
    return `url(#${id})`;
  }

  function bars({ x: tops, y: rows, base = 0, width, marker }, x, y, tiles) {
    const thick = Math.abs(y(width) - y(0));
    const { color, width: edge } = marker.line;
    const look = edge ? { stroke: color, "stroke-width": edge, ...CRISP } : {};
    return rows.map((row, place) => {
      if (!tops[place]) return null;
      const [left, right] = [x(base), x(base + tops[place])].sort((a, b) => a - b);
      const box = { x: px(left), y: px(y(row) - thick / 2), width: px(right - left), height: px(thick) };
      return element("rect", { class: "point", ...box, fill: filled(marker, place, tiles), ...look });
    });
  }

  function whiskers({ x: tops, y: rows, error_x: error }, x, y) {
    const { width: cap, color, thickness: width } = error;
    const drawn = rows.map((row, place) => {
      if (!has(tops[place])) return "";
      const low = x(tops[place] - error.arrayminus[place]);
      const high = x(tops[place] + error.array[place]);
      const upright = `${px(y(row) - cap)}v${2 * cap}`;
      return `M${px(high)},${upright}m0,${-cap}H${px(low)}M${px(low)},${upright}`;
    });
    return [line(drawn.join(""), { color, width })];
  }

  function joined({ x: along, y: rows, line: look }, x, y) {
    const drawn = along.map((value, place) => {
      if (!has(value)) return "";
      return `${has(along[place - 1]) ? "L" : "M"}${px(x(value))},${px(y(rows[place]))}`;
    });
    return [line(drawn.join(""), look, CRISP)];
  }

  function marks({ x: along, y: rows, marker: { size, symbol, color, line: edge } }, x, y) {
    return rows.map((row, place) => {
      if (!has(along[place])) return null;
      const [cx, cy, r] = [px(x(along[place])), px(y(row)), size / 2];
      const stroke = { color: at(edge.color, place), width: edge.width };
      const long = Math.round(1.4 * r);
      if (symbol === "line-ns") return line(`M${cx},${cy + long}v${-2 * long}`, stroke);
      const look = { fill: at(color, place), stroke: stroke.color, "stroke-width": stroke.width };
      return element("circle", { cx, cy, r, ...look });
    });
  }

  function texts({ x: along, y: rows, text, textposition, textfont: { size, weight, color } }, x, y) {
    return rows.map((row, place) => {
      const said = at(text, place);
      if (!said) return null;
      const anchor = SIDES[at(textposition, place).split(" ")[1]];
      return words(said, x(along[place]), y(row) + size / 4, anchor, { size, weight, color: at(color, place) });
    });
  }

  function trace(each, x, y, tiles) {
    const { type, mode, error_x: error, marker } = each;
    const drawn = [];
    if (type === "bar") drawn.push(...bars(each, x, y, tiles));
    if (error) drawn.push(...whiskers(each, x, y));
    if (mode === "lines") drawn.push(...joined(each, x, y));
    if (mode?.startsWith("markers") && marker.opacity !== 0) drawn.push(...marks(each, x, y));
    if (mode?.endsWith("text")) drawn.push(...texts(each, x, y));
    return element("g", { class: "trace" }, drawn.filter(Boolean));
  }

  function grid({ tickvals, gridcolor, zerolinecolor, zerolinewidth }, x, top, bottom) {
    return tickvals.map((mark) => {
      const zero = { color: zerolinecolor, width: Math.ceil(zerolinewidth) };
      return line(`M${px(x(mark))},${top}V${bottom}`, mark ? { color: gridcolor, width: 1 } : zero, CRISP);
    });
  }

  /** Return the picture of a figure. width: px. left: px before the bars. */
  function picture({ data, layout }, width, left) {
    const { height, yaxis, margin, template } = layout;
    const [wide, top, bottom] = [width - left, margin.t, height - margin.b];
    const { font, xaxis } = template.layout;
    const y = scale(yaxis, bottom, top - bottom);
    const tiles = new Map();
    const [under, drawn, over] = [[], [], []];
    for (const place of ["", "2", "3"]) {
      const axis = layout[`xaxis${place}`];
      if (!axis) continue;
      const x = scale(axis, left, wide);
      const traces = data.filter((each) => (each.xaxis || "x") === `x${place}`);
      const inOrder = [...traces.filter(({ type }) => type === "bar"), ...traces.filter(({ type }) => type !== "bar")];
      drawn.push(...inOrder.map((each) => trace(each, x, y, tiles)));
      if (axis.visible === false) continue;
      under.push(...grid(axis, x, top, bottom));
      const low = bottom + xaxis.tickfont.size + 1;
      over.push(...axis.tickvals.map((mark, nth) => words(axis.ticktext[nth], x(mark), low, "middle", xaxis.tickfont)));
    }
    for (const { x0, line: look, layer } of layout.shapes || []) {
      const goal = line(`M${px(scale(layout.xaxis, left, wide)(x0))},${top}V${bottom}`, look, CRISP);
      if (layer === "below") under.push(goal);
      else drawn.push(goal);
    }
    if (yaxis.showticklabels) {
      const [end, down] = [left - BEYOND_NAME, 0.35 * yaxis.tickfont.size];
      over.push(...yaxis.tickvals.map((row, nth) => words(yaxis.ticktext[nth], end, y(row) + down, "end", yaxis.tickfont)));
    }
    for (const { text, x, xanchor, yshift, font: look } of layout.annotations || []) {
      const [anchor, aside] = xanchor === "left" ? ["start", 1] : ["end", -1];
      over.push(words(text, left + x * wide + aside, top - yshift - 5, anchor, look));
    }
    const size = { viewBox: `0 0 ${width} ${height}`, width, height, "font-size": font.size };
    const inner = [element("defs", {}, tiles.values()), ...under, ...drawn, ...over];
    return element("svg", { class: "rows-svg", ...size }, inner);
  }

  let pen = null;

  /** Return the px that names take before the bars. */
  function room({ yaxis: { showticklabels, ticktext, tickfont }, template }) {
    if (!showticklabels) return NAMELESS;
    pen ||= document.createElement("canvas").getContext("2d");
    const widths = ticktext.map((name) => {
      const [[said, bold]] = parts(name);
      pen.font = `${bold ? 700 : 400} ${tickfont.size}px ${template.layout.font.family}`;
      return pen.measureText(said).width;
    });
    return Math.ceil(Math.max(...widths)) + BEYOND_NAME;
  }

  const shown = new WeakMap(); // place of a graph → the figure drawn there

  const drawing = (graph) => graph.querySelector(":scope > .rows-svg");

  function draw(graph) {
    const figure = shown.get(graph);
    const width = graph.clientWidth;
    if (!figure || !width) return;
    const made = picture(figure, width, room(figure.layout));
    const before = drawing(graph);
    if (before) before.replaceWith(made);
    else graph.append(made);
  }

  const sized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.clientWidth !== drawing(target)?.width.baseVal.value) draw(target);
    }
  });

  // What plotly drew before stays beside it, unseen: plotly goes on from there.
  function enter(graph) {
    graph.classList.add("rows-chart");
    sized.observe(graph);
  }

  function leave(graph) {
    shown.delete(graph);
    sized.unobserve(graph);
    graph.classList.remove("rows-chart");
    drawing(graph)?.remove();
  }

  document.addEventListener("DOMContentLoaded", () => {
    const { Plotly } = window;
    if (!Plotly) return;
    const { react, Plots } = Plotly;
    const { resize } = Plots;
    Plotly.react = (graph, figure, ...more) => {
      const ours = shown.has(graph);
      if (figure.layout?.meta !== ROWS) {
        if (ours) leave(graph);
        return react(graph, figure, ...more);
      }
      shown.set(graph, figure);
      if (!ours) enter(graph);
      draw(graph);
      return graph.on ? Promise.resolve(graph) : react(graph, { data: [] });
    };
    Plots.resize = (graph) => (shown.has(graph) ? Promise.resolve() : resize(graph));
    document.fonts.addEventListener("loadingdone", () => {
      document.querySelectorAll(".rows-chart").forEach(draw);
    });
  });
})();
