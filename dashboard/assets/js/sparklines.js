// Small multiples of trend, drawn as SVG from numbers: fifty charts in one go, also for paper.
(() => {
  const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT] = [320, 116, 40, 8, 8, 18];
  const MONTHS = 12;

  /** Return what maps a month and a value to the place they have in the picture.
   *  points: as components/sparklines.py sends them; range: lowest and highest value. */
  function scales(points, [low, high]) {
    const [first, last] = [points[0][0], points.at(-1)[0]];
    const across = (WIDTH - LEFT - RIGHT) / Math.max(1, last - first);
    const up = (HEIGHT - TOP - FOOT) / (high - low);
    return {
      x: (month) => (last === first ? (WIDTH + LEFT) / 2 : LEFT + (month - first) * across),
      y: (value) => HEIGHT - FOOT - (value - low) * up,
    };
  }

  /** Return the points as runs that one line joins. breaks: months from which another method
   *  counts: no line crosses them. */
  function runs(points, breaks) {
    const made = [];
    points.forEach((point, at) => {
      const crossed = breaks.some(([month]) => at && points[at - 1][0] < month && month <= point[0]);
      if (point[5] || crossed || !made.length) made.push([]);
      made.at(-1).push(point);
    });
    return made;
  }

  if (typeof module === "object") {
    module.exports = { scales, runs };
    return;
  }

  const SVG = "http://www.w3.org/2000/svg";

  function shape(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  const place = (number) => number.toFixed(1);
  const worded = (value) => value.toLocaleString("id-ID", { maximumFractionDigits: 1 });

  function path(points, { x, y }) {
    return `M${points.map(([month, value]) => `${place(x(month))} ${place(y(value))}`).join("L")}`;
  }

  function band(run, { x, y }) {
    const known = run.filter(([, , low]) => low !== null);
    if (known.length < 2) return [];
    const highs = known.map(([month, , , high]) => [month, high]);
    const lows = known.map(([month, , low]) => [month, low]).reverse();
    return [shape("path", { class: "spark-band", d: `${path([...highs, ...lows], { x, y })}Z` })];
  }

  function axes(panel, { x, y }) {
    const [low, high] = panel.range;
    const unit = panel.unit === "%" ? "\u00a0%" : "";
    const made = [low, high].flatMap((value) => [
      shape("line", { class: "spark-grid", x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
      shape("text", { x: LEFT - 4, y: y(value) + 4, "text-anchor": "end" }, worded(value) + unit),
    ]);
    const [first, last] = [panel.points[0], panel.points.at(-1)];
    for (let month = Math.ceil(first[0] / MONTHS) * MONTHS; month <= last[0]; month += MONTHS) {
      made.push(
        shape("line", { class: "spark-year", x1: x(month), x2: x(month), y1: TOP, y2: HEIGHT - FOOT }),
      );
    }
    const foot = { y: HEIGHT - 4 };
    if (last === first) {
      made.push(shape("text", { ...foot, x: x(last[0]), "text-anchor": "middle" }, last[7]));
      return made;
    }
    made.push(shape("text", { ...foot, x: LEFT }, first[7]));
    made.push(shape("text", { ...foot, x: WIDTH - RIGHT, "text-anchor": "end" }, last[7]));
    return made;
  }

  function target(panel, { y }) {
    if (panel.goal === null) return [];
    const at = y(panel.goal);
    return [shape("line", { class: "spark-goal", x1: LEFT, x2: WIDTH - RIGHT, y1: at, y2: at })];
  }

  function breakLine([month, words], { x }) {
    const at = x(month - 0.5);
    const made = shape("line", { class: "spark-break", x1: at, x2: at, y1: TOP, y2: HEIGHT - FOOT });
    made.append(shape("title", {}, words));
    return made;
  }

  function dot(point, { x, y }) {
    const name = point[4] ? "spark-dot" : "spark-dot open";
    const made = shape("circle", { class: name, cx: place(x(point[0])), cy: place(y(point[1])), r: 3 });
    made.append(shape("title", {}, point[6]));
    return made;
  }

  function picture(panel) {
    const words = { role: "img", "aria-label": `${panel.name}: ${panel.words}. ${panel.proof}` };
    const made = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "spark", ...words });
    if (!panel.points.length) return made;
    const scale = scales(panel.points, panel.range);
    const parts = runs(panel.points, panel.breaks);
    const area = shape("svg", { x: 0, y: TOP - 4, width: WIDTH, height: HEIGHT - TOP - FOOT + 8 });
    area.setAttribute("viewBox", `0 ${TOP - 4} ${WIDTH} ${HEIGHT - TOP - FOOT + 8}`);
    area.append(
      ...parts.flatMap((run) => band(run, scale)),
      ...target(panel, scale),
      ...panel.breaks.map((one) => breakLine(one, scale)),
      ...parts.map((run) => shape("path", { class: "spark-line", d: path(run, scale) })),
      ...panel.points.map((point) => dot(point, scale)),
    );
    made.append(...axes(panel, scale), area);
    return made;
  }

  function linked(text, href, more) {
    return href ? Object.assign(element("a", "", text), { href, ...more }) : text;
  }

  function figureOf(panel) {
    const chip = panel.verdict ? [element("span", `chip small ${panel.sign}`, panel.verdict)] : [];
    const back = { target: "_blank", title: "Lacak angka" };
    const value = element("b", "", linked(panel.value, panel.trace, back));
    const name = element("h4", "", linked(panel.name, panel.href, { title: panel.title }));
    name.querySelector("a")?.setAttribute("data-inside", "");
    const head = element("div", "trend-head", name, element("span", "", ...chip, value));
    const trend = element("span", `spark-trend ${panel.side}`, panel.trend);
    trend.title = panel.proof;
    const caption = element("figcaption", "", trend, panel.aim ? ` · ${panel.aim}` : "");
    const broke = panel.points.length ? panel.breaks : [];
    caption.append(...broke.map(([, words]) => element("small", "trend-break", words)));
    return element("figure", "", head, caption, picture(panel));
  }

  function groupOf(group) {
    const word = element("h3", `category ${group.key}`, group.word);
    return element("section", "sparks", word, element("div", "trend-panels", ...group.panels.map(figureOf)));
  }

  const ours = (window.dash_clientside ||= {});
  /** Clientside callback: Input the groups of panels, State the id of the element they fill,
   *  Output its aria-busy. Nothing empties it. */
  (ours.lokus ||= {}).sparklines = (groups, id) => {
    const filled = document.getElementById(id);
    if (!filled) return ours.no_update;
    filled.replaceChildren(...(groups || []).map(groupOf));
    return "false";
  };
})();
