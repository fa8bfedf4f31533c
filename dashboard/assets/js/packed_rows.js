// Tables of hundreds of desa come packed (components/packed_rows.py): unpacked here to the rows of
// gap_table.js, the bars of a Pareto and the sets that close 50 and 80 %.
(() => {
  const inNode = typeof module === "object";
  const DERIVED = { share: 2, interval: 3, points: 5, missing: 6, net: 7, andil: 8, sum: 9 };
  const [UNIT, NONE, MINUS] = ["\u00a0%", "–", "−"];
  const Z = 1.959964; // as domain/verdicts.py
  const plain = (count) => (typeof count === "number" ? count : Number(count.replaceAll(".", "")));
  const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ".");
  const written = (count) => (typeof count === "number" ? thousands(String(count)) : count);

  /** Write hundredths as offices do: 1234567 → "12.345,67"; signed puts "+" before what is above. */
  function hundredths(value, signed) {
    const digits = String(Math.abs(value)).padStart(3, "0");
    const sign = value < 0 ? MINUS : signed && value > 0 ? "+" : "";
    return `${sign}${thousands(digits.slice(0, -2))},${digits.slice(-2)}`;
  }

  const tenths = (value) => `${Math.floor(value / 10)},${value % 10}`;

  /** Divide whole numbers, halves away from zero, as domain/numbers.py does. */
  function nearest(part, whole) {
    return Math.sign(part) * Math.floor((2 * Math.abs(part) + whole) / (2 * whole));
  }

  /** Write 0 to 100 with one decimal, by the digits it is printed with, as domain/numbers.py. */
  function decimal(value) {
    const [units, rest = "0"] = String(value).split(".");
    if (rest.includes("e") || units.includes("e")) return "0,0";
    return tenths(10 * Number(units) + Number(rest[0]) + (rest[1] >= "5"));
  }

  /** Return the 95 % interval of part / whole in words: domain/verdicts.py, wilson. */
  function interval(part, whole) {
    if (part > whole) return NONE;
    const centre = part + (Z * Z) / 2;
    const half = Z * Math.sqrt((part * (whole - part)) / whole + (Z * Z) / 4);
    const low = part === 0 ? 0 : (100 * (centre - half)) / (whole + Z * Z);
    const high = part === whole ? 100 : (100 * (centre + half)) / (whole + Z * Z);
    return `${decimal(low)}–${decimal(high)}`;
  }

  /** Return each part of a sum in tenths of a percent, adding up: domain/shares.py, andil. */
  function andil(people) {
    const total = people.reduce((sum, one) => sum + one, 0);
    const parts = people.map((one) => Math.floor((1000 * one) / total));
    const left = 1000 - parts.reduce((sum, one) => sum + one, 0);
    const rest = (at) => (1000 * people[at]) % total;
    const places = people.map((_, at) => at).sort((a, b) => rest(b) - rest(a) || a - b);
    for (const at of places.slice(0, left)) parts[at] += 1;
    return parts;
  }

  /** Return the columns with the cells that follow from others (components/derived_cells.py). Andil
   *  and its sum are left out as columns alone, of areas with most people missing first. */
  function filled(cells, goal) {
    const [parts, wholes] = cells;
    const missing = cells[DERIVED.missing];
    const shares = cells.includes(null) ? andil(missing.map(plain)) : [];
    let sum = 0;
    const makers = {
      [DERIVED.share]: (part, whole) => hundredths(nearest(10000 * part, whole)) + UNIT,
      [DERIVED.interval]: interval,
      [DERIVED.points]: (part, whole) => {
        const ahead = 10000 * part - Math.abs(goal) * whole;
        return hundredths(nearest(goal > 0 ? ahead : -ahead, whole), true);
      },
      [DERIVED.net]: (_part, _whole, at) => MINUS + written(missing[at]),
      [DERIVED.andil]: (_part, _whole, at) => tenths(shares[at]) + UNIT,
      [DERIVED.sum]: (_part, _whole, at) => tenths((sum += shares[at])) + UNIT,
    };
    const cell = (text, column, at) => written(text ?? makers[column](plain(parts[at]), plain(wholes[at]), at));
    return cells.map((texts, column) => parts.map((_, at) => cell(texts?.[at], column, at)));
  }

  /** Return the columns by code with counts as numbers, those missing by the exact shortfall. */
  function counted({ cells, goal }) {
    const above = cells[DERIVED.missing]; // none where no area is short
    if (typeof above !== "string") return cells;
    const short = cells[0].map((part, at) => {
      const far = Math.abs(goal) * cells[1][at] - 10000 * part;
      return Math.max(0, Math.floor((goal > 0 ? far : -far) / 10000)) + Number(above[at]);
    });
    return cells.with(DERIVED.missing, short);
  }

  /** Return the points a month that are still needed, in words, in the order of the rows. */
  function needed({ needed: sent, goal, months }, [parts, wholes], places) {
    const other = spread(sent, places.length);
    return places.map((at) => {
      if (other[at]) return other[at];
      const [part, whole] = [parts[at], wholes[at]];
      return hundredths(nearest(Math.abs(goal) * whole - 10000 * part, whole * months), true);
    });
  }

  /** Return the places by code, most people missing first, then by points, then by name. */
  function ranked({ order, goal }, cells, names) {
    if (order || !names.length) return order || [];
    const [parts, wholes, missing] = [cells[0], cells[1], cells[DERIVED.missing]].map((column) => column.map(plain));
    const side = goal > 0 ? 1 : -1;
    const by = (a, b) =>
      missing[b] - missing[a] ||
      side * (parts[a] * wholes[b] - parts[b] * wholes[a]) ||
      (names[a] < names[b] ? -1 : Number(names[a] > names[b])) ||
      a - b;
    return names.map((_, at) => at).sort(by);
  }

  /** Return a column that was sent as its values and the place of each. */
  function spread(sent, rows) {
    const [values, places] = sent;
    if (!Array.isArray(values)) return sent;
    return Array.from({ length: rows }, (_, at) => values[places ? Number(places[at]) : 0]);
  }

  /** Return the ends of codes: of ["2001", 2, "2011", 1] these are 2001, 2002 and 2011. */
  function ends(runs) {
    const found = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [first, many] = [runs[at], runs[at + 1]];
      for (let more = 0; more < many; more += 1) found.push(String(Number(first) + more).padStart(first.length, "0"));
    }
    return found;
  }

  /** Return [code, name, name above] of every area of a scope. */
  function named(groups) {
    return groups.flatMap(([code, above, runs, names]) => ends(runs).map((end, at) => [`${code}.${end}`, names[at], above]));
  }

  const known = new Map(); // scope → its areas, sent once

  function remember({ scope, areas }) {
    if (areas) known.set(scope, named(areas));
  }

  /** Return the rows as gap_table.js takes them, with the name above each. */
  function unpacked(packed) {
    remember(packed);
    const listed = (known.get(packed.scope) || []).filter((_, at) => packed.listed[at] === "1");
    const cells = counted(packed);
    const places = ranked(packed, cells, listed.map(([, name]) => name));
    const turned = (column) => places.map((at) => column[at]);
    const whole = (sent) => turned(spread(sent, places.length));
    const [codes, names, above] = [0, 1, 2].map((part) => turned(listed.map((area) => area[part])));
    const kept = turned(packed.kept).map((one) => (typeof one === "number" ? hundredths(one, true) : one));
    const paces = [whole(packed.judged), needed(packed, cells, places), kept, whole(packed.why)];
    return {
      codes,
      names,
      above,
      notes: whole(packed.notes).map((note, at) => [above[at], note].filter(Boolean).join(", ")),
      cells: filled(cells.map((column) => column && turned(column)), packed.goal),
      verdicts: whole(packed.verdicts),
      reasons: whole(packed.reasons),
      paces: names.map((_, at) => paces.map((column) => column[at])),
    };
  }

  /** Return what a Pareto draws: people missing, names, colours of the sets, and the sum so far. */
  function bars({ names, cells }, { ends, fills }) {
    const missing = cells[DERIVED.missing].map(plain);
    const whole = missing.reduce((sum, one) => sum + one, 0) || 1;
    const sums = [0];
    for (const one of missing) sums.push(sums.at(-1) + one);
    return {
      y: missing,
      text: names,
      colours: missing.map((_, at) => fills[ends.filter((end) => at >= end).length]),
      sums: sums.map((sum) => nearest(10000 * sum, whole) / 100),
    };
  }

  /** Return the areas that each set adds to the one before, by the name above: "Raja (160)". */
  function sets({ names, above, cells }, ends) {
    const said = names.map((name, at) => `${name}\u00a0(${cells[DERIVED.missing][at]})`);
    return ends.map((end, nth) => {
      const places = new Map();
      for (let at = nth ? ends[nth - 1] : 0; at < end; at += 1) {
        places.set(above[at], [...(places.get(above[at]) || []), said[at]]);
      }
      return [...places];
    });
  }

  if (inNode) {
    module.exports = { unpacked, bars, sets, filled, interval, andil, decimal };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  Object.assign((ours.lokus ||= {}), { unpacked, filled, setsOf: sets, rememberAreas: remember });
  document.addEventListener("DOMContentLoaded", () => {
    const { Plotly } = window;
    if (!Plotly) return;
    const { react } = Plotly;
    Plotly.react = (graph, figure, ...more) => {
      const { packed } = figure.layout?.meta || {};
      if (!packed) return react(graph, figure, ...more);
      const { y, text, colours, sums } = bars(unpacked(packed), packed);
      const [bar, sum] = figure.data;
      const data = [
        { ...bar, y, text, marker: { ...bar.marker, color: colours } },
        { ...sum, y: sums },
      ];
      return react(graph, { ...figure, data }, ...more);
    };
  });
})();
