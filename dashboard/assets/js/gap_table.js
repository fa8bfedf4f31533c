// The table behind the gap chart: built from columns, sorted by a click on a head.
(() => {
  const inNode = typeof module === "object";
  const VERDICTS = [
    ["tercapai", "Tercapai"],
    ["sekitar-target", "Sekitar target"],
    ["belum-tercapai", "Belum tercapai"],
    ["tidak-dinilai", "Tidak dinilai"],
    ["periksa-data", "Periksa data"],
  ];
  const PACES = [
    ["sesuai-laju", "Sesuai laju"],
    ["perlu-percepatan", "Perlu percepatan"],
    ["tak-terkejar", "Tak terkejar"],
    ["tidak-dinilai", "Tidak dinilai"],
  ];
  const collator = new Intl.Collator("id", { numeric: true });
  const ours = inNode ? {} : (window.dash_clientside ||= {});
  const numberOf = (text) => (inNode ? require("./ranked.js") : ours.lokus).numberOf(text);

  /** Return the number of a cell: "2 di atas target" are two fewer than none missing. */
  function signed(text) {
    return / di (atas|bawah) /.test(text || "") ? -numberOf(text) : numberOf(text);
  }

  /** Return what each head but the first sorts by: cells, verdict, then pace needed, kept, judged. */
  function columns(rows) {
    const paces = rows.paces || [];
    return [
      ...rows.cells.map((column) => column.map(signed)),
      rows.verdicts,
      paces.map((pace) => signed(pace[1])),
      paces.map((pace) => signed(pace[2])),
      paces.map((pace) => pace[0]),
    ];
  }

  /** Tell whether a head stands over words: sorted from the first on, not from the greatest. */
  function worded(rows, head) {
    return head === 0 || head === rows.cells.length + 1 || head === rows.heads.length - 1;
  }

  /** Return the places of the rows. head: which column; turn: 1 smallest first, -1 greatest
   *  first, 0 as sent. Rows without a number come last either way. */
  function order(rows, head, turn) {
    const places = rows.names.map((_, place) => place);
    if (!turn) return places;
    if (head === 0) {
      return places.sort((a, b) => turn * collator.compare(rows.names[a], rows.names[b]));
    }
    const values = columns(rows)[head - 1];
    return places.sort((a, b) => {
      const [one, other] = [values[a], values[b]];
      if (Number.isNaN(one) || Number.isNaN(other)) {
        return Number.isNaN(one) - Number.isNaN(other) || a - b;
      }
      return turn * (one - other) || a - b;
    });
  }

  // On a phone the rows are grids; the roles keep it a table.
  const ROLES = { table: "table", tr: "row", td: "cell" };
  for (const part of ["thead", "tbody", "tfoot"]) ROLES[part] = "rowgroup";

  function element(name, className, text) {
    const made = document.createElement(name);
    if (ROLES[name]) made.setAttribute("role", ROLES[name]);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function chip(verdict, reason) {
    const [className, word] = VERDICTS[verdict];
    const made = element("span", `chip small ${className}`, word);
    if (reason) made.title = reason;
    return made;
  }

  function tag(pace, reason) {
    const [className, word] = PACES[pace];
    const made = element("span", `pace ${className}`, word);
    if (reason) made.title = reason;
    return made;
  }

  /** code: of the area whose page the name leads to. heads: of the cells, said before each on a
   *  phone. */
  function rowOf(heads, name, code, note, cells, verdict, reason, pace) {
    const row = element("tr");
    const head = element("th");
    head.scope = "row";
    head.setAttribute("role", "rowheader");
    head.append(ours.lokus.areaLink(name, code));
    if (note) head.append(element("small", "", note));
    row.append(head, ...cells.map((text) => element("td", "number", text)));
    const judged = element("td");
    judged.append(chip(verdict, reason));
    row.append(judged);
    if (pace) {
      const [place, needed, kept, why] = pace;
      const tagged = element("td");
      tagged.append(tag(place, why));
      row.append(element("td", "number", needed), element("td", "number", kept), tagged);
    }
    [...row.cells].forEach((cell, place) => place && (cell.dataset.head = heads[place]));
    return row;
  }

  function headOf(rows, sorted, choose) {
    const row = element("tr");
    rows.heads.forEach((words, head) => {
      const cell = element("th", worded(rows, head) ? "" : "number");
      cell.scope = "col";
      cell.setAttribute("role", "columnheader");
      const turn = sorted.head === head ? sorted.turn : 0;
      if (turn) cell.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
      const button = element("button", "sort", words);
      button.type = "button";
      button.addEventListener("click", () => choose(head));
      cell.append(button);
      row.append(cell);
    });
    const made = element("thead");
    made.append(row);
    return made;
  }

  function draw(place, rows, sorted) {
    const body = element("tbody");
    order(rows, sorted.head, sorted.turn).forEach((at) => {
      const cells = rows.cells.map((column) => column[at]);
      const [name, code, note] = [rows.names[at], rows.codes[at], rows.notes[at]];
      const [verdict, reason] = [rows.verdicts[at], rows.reasons[at]];
      const pace = rows.paces[at];
      body.append(rowOf(rows.heads, name, code, note, cells, verdict, reason, pace));
    });
    const foot = element("tfoot");
    foot.append(rowOf(rows.heads, rows.place, rows.scope, "", rows.total, rows.verdict, "", rows.pace));
    const choose = (head) => {
      // Greatest first, smallest first, as sent; names and verdicts from the first.
      const steps = worded(rows, head) ? [1, -1, 0] : [-1, 1, 0];
      const now = sorted.head === head ? steps.indexOf(sorted.turn) : -1;
      draw(place, rows, { head, turn: steps[(now + 1) % 3] });
      place.querySelectorAll("button.sort")[head].focus();
    };
    const table = element("table", "plain");
    table.append(headOf(rows, sorted, choose), body, foot);
    place.replaceChildren(table);
  }

  /** Draw the sets that close 50 and 80 % of a shortfall: what each carries, its areas by name. */
  function drawSets(place, packed, rows) {
    if (!packed) {
      place.replaceChildren();
      return;
    }
    const { heads, ends } = packed;
    const parts = ours.lokus.setsOf(rows, ends.slice(0, heads.length)).map((groups, nth) => {
      const said = element("p");
      said.append(element("b", "", heads[nth][0]), heads[nth][1]);
      const list = element("ul");
      for (const [above, names] of groups) {
        const item = element("li");
        if (above) item.append(element("b", "", `${above}: `));
        item.append(names.join(", "));
        list.append(item);
      }
      const part = element("div");
      part.append(said, list);
      return part;
    });
    const made = element("div", "pareto-sets");
    made.append(...parts);
    place.replaceChildren(made);
  }

  /** Clientside callback: fill the elements `id` and `setsId`; null empties them. Rows of a Pareto
   *  lie packed in its figure. Return the line of the count. */
  function gapTable(sent, id, setsId, figure) {
    const place = document.getElementById(id);
    if (!place) return ours.no_update;
    if (sent?.ahead) ours.lokus.rememberAreas(sent.ahead);
    const packed = sent?.packed && figure.layout.meta.packed;
    const told = packed ? ours.lokus.unpacked(packed) : sent && { cells: ours.lokus.filled(sent.cells, sent.goal) };
    const rows = sent && { ...sent, ...told };
    drawSets(document.getElementById(setsId), packed?.heads.length && packed, rows);
    if (!rows) {
      place.replaceChildren();
      delete place.dataset.count;
      return "";
    }
    draw(place, rows, { head: -1, turn: 0 });
    const count = `${rows.names.length} ${rows.heads[0].toLowerCase()}`;
    const unchanged = place.dataset.count === count; // and Dash has nothing to draw
    place.dataset.count = count;
    return unchanged ? ours.no_update : count;
  }

  if (inNode) module.exports = { order };
  else (ours.lokus ||= {}).gapTable = gapTable;
})();
