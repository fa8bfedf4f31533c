// The ranked list: a table built straight from columns, far lighter than one component per row.
(() => {
  const VERDICTS = [
    ["tercapai", "Tercapai"],
    ["sekitar-target", "Sekitar target"],
    ["belum-tercapai", "Belum tercapai"],
    ["tidak-dinilai", "Tidak dinilai"],
    ["periksa-data", "Periksa data"],
  ];
  const HEADS = [
    ["ranked-rank", "No."],
    ["ranked-name", "Wilayah"],
    ["ranked-value", "Nilai"],
    ["ranked-interval", "Rentang"],
    ["ranked-verdict", "Putusan"],
    ["ranked-people", "Kurang"],
  ];
  const collator = new Intl.Collator("id", { numeric: true });

  /** Read a number as it is written here: "1.284" or "−24,5 %"; NaN where there is none. */
  function numberOf(text) {
    const found = /[-−]?\d[\d.]*(?:,\d+)?/.exec(text || "");
    if (!found) return NaN;
    return Number(found[0].replace("−", "-").replaceAll(".", "").replace(",", "."));
  }

  /** Compare numbers, greatest first; what has none comes last. */
  function descending(a, b) {
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b);
    return b - a;
  }

  /** Return the order of the rows as places in the columns.
   *  sort: "urutan" (as sent), "nama", "kecamatan", "nilai" or "orang" (greatest first). */
  function order(rows, sort) {
    const places = rows.codes.map((_, place) => place);
    const names = (a, b) => collator.compare(rows.names[a], rows.names[b]);
    const values = (a, b) =>
      descending(numberOf(rows.value_text[a]), numberOf(rows.value_text[b]));
    const by = {
      nama: names,
      kecamatan: (a, b) => collator.compare(rows.kec[a], rows.kec[b]) || names(a, b),
      nilai: values,
      orang: (a, b) =>
        descending(numberOf(rows.people_text[a]), numberOf(rows.people_text[b])) || values(a, b),
    }[sort === "baku" ? "orang" : sort];
    return by ? places.sort((a, b) => by(a, b) || a - b) : places;
  }

  /** Return the one reason that stands behind every value, which is then said once; else "". */
  function shared({ reason, value_text: values, counts }) {
    const found = new Set((reason || []).filter((_, at) => !Number.isNaN(numberOf(values[at]))));
    const [one] = found;
    return !counts && found.size === 1 && reason.length > 1 ? one : "";
  }

  /** Say how many rows there are: "1.284 desa". */
  function count(number, noun) {
    return `${new Intl.NumberFormat("id-ID").format(number)} ${noun || "desa"}`;
  }

  /** The rows are grids, so that those out of sight cost nothing; the roles keep it a table. */
  function element(name, role, className, text) {
    const made = document.createElement(name);
    if (role) made.setAttribute("role", role);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** Make one empty row once; every row is a copy of it. */
  function template() {
    const row = element("tr", "row");
    row.tabIndex = -1;
    HEADS.forEach(([className]) => row.append(element("td", "cell", className)));
    row.cells[1].append(element("b"), element("small"));
    row.cells[4].append(element("span"), element("small"));
    return row;
  }

  /** Write a text where another stands; what stays costs nothing, a new element much. */
  function say(element, text) {
    const held = element.firstChild;
    if (!held) element.textContent = text;
    else if (held.data !== text) held.data = text;
  }

  /** Write an area into a row, new or used before. */
  function fill(row, rows, place, rank) {
    const [number, name, value, interval, verdict, people] = row.cells;
    row.dataset.code = rows.codes[place];
    row.hidden = false;
    if (row.tabIndex !== -1) row.tabIndex = -1;
    row.className = [
      rows.lokus && rows.lokus[place] ? "lokus" : "",
      rows.few && rows.few[place] ? "few" : "",
      Number.isNaN(numberOf(rows.value_text[place])) ? "bare" : "",
    ].join(" ");
    say(number, String(rank));
    say(name.firstChild, rows.names[place]);
    const other = (rows.other && rows.other[place]) || "";
    say(name.lastChild, [rows.kec[place], other && "2 sumber"].filter(Boolean).join(" · "));
    name.title = [rows.names[place], rows.kec[place], other].filter(Boolean).join(", ");
    say(value, rows.value_text[place]);
    say(interval, rows.interval_text[place]);
    const [className, word] = rows.counts ? ["", ""] : VERDICTS[rows.verdict[place]] || VERDICTS[3];
    verdict.firstChild.className = `chip small ${className}`;
    say(verdict.firstChild, word);
    const reason = (rows.reason && rows.reason[place]) || "";
    say(verdict.lastChild, reason === rows.said ? "" : reason);
    say(people, rows.people_text[place]);
    return row;
  }

  function head() {
    const row = element("tr", "row");
    HEADS.forEach(([className, text]) => {
      row.append(element("th", "columnheader", className, text));
    });
    const made = element("thead", "rowgroup");
    made.append(row);
    return made;
  }

  /** Make `row` the one that Tab reaches. */
  function rove(body, row) {
    const before = body.querySelector('tr[tabindex="0"]');
    if (before) before.tabIndex = -1;
    row.tabIndex = 0;
  }

  function open(list, code) {
    const store = list.dataset.opens;
    if (store) window.dash_clientside.set_props(store, { data: code });
  }

  function listen(list) {
    if (list.dataset.listening) return;
    list.dataset.listening = "1";
    list.addEventListener("click", (event) => {
      const row = event.target.closest("tr[data-code]");
      if (row) open(list, row.dataset.code);
    });
    list.addEventListener("keydown", (event) => {
      const row = event.target.closest("tr[data-code]");
      if (!row) return;
      if (event.key === "Enter") open(list, row.dataset.code);
      const shown = [...row.parentNode.children].filter((each) => !each.hidden); // a search hides
      const at = shown.indexOf(row);
      const next = {
        ArrowDown: shown[at + 1],
        ArrowUp: shown[at - 1],
        Home: shown[0],
        End: shown.at(-1),
      }[event.key];
      if (!next) return;
      event.preventDefault();
      rove(row.parentNode, next);
      next.focus();
    });
  }

  /** Return the table in a list, made once: rows made anew are laid out twice (40 ms of 231). */
  function tableIn(list) {
    const held = list.querySelector("table");
    if (held) return held;
    const made = element("table", "table");
    made.append(head(), element("tbody", "rowgroup"));
    made.setAttribute("aria-label", list.getAttribute("aria-label") || "Daftar");
    list.replaceChildren(made);
    return made;
  }

  /** Leave one row for each place, in their order. */
  function rowsIn(body, rows, places) {
    const blank = template();
    while (body.rows.length > places.length) body.lastElementChild.remove();
    const held = [...body.rows];
    places.forEach((place, at) => {
      const row = fill(held[at] || blank.cloneNode(true), rows, place, at + 1);
      if (!held[at]) body.append(row);
    });
  }

  /** Return rows with their names: those sent, or those remembered of the same areas. The
   *  kecamatan is left blank where all rows share one. */
  function withNames(rows, known) {
    if (rows.names) {
      rows.codes.forEach((code, at) => known.set(code, [rows.names[at], rows.kec[at]]));
      return rows;
    }
    const found = rows.codes.map((code) => known.get(code) || [code, ""]);
    const shared = new Set(found.map(([, kec]) => kec)).size < 2;
    return {
      ...rows,
      names: found.map(([name]) => name),
      kec: found.map(([, kec]) => (shared ? "" : kec)),
    };
  }

  const remembered = new Map(); // code → name and kecamatan

  /** Fill the element `id` with a table; return the line of the count.
   *  rows: columns codes, names, kec, value_text, interval_text, verdict (0-4), people_text, few,
   *  lokus, all of one length, other (may be empty), and noun; names and kec may be missing where
   *  they were sent before. null empties. */
  function ranked(rows, sort, id) {
    const list = document.getElementById(id);
    if (!list) return window.dash_clientside.no_update;
    if (!rows) {
      list.replaceChildren();
      return "";
    }
    const said = shared(rows);
    const all = { ...withNames(rows, remembered), said };
    const some = (all.few || []).some(Boolean);
    const places = order(all, sort);
    const focused = list.contains(document.activeElement) && document.activeElement.dataset.code;
    const table = tableIn(list);
    const [body] = table.tBodies;
    table.classList.toggle("counts", Boolean(rows.counts));
    rowsIn(body, all, places);
    listen(list);
    const kept = focused && body.querySelector(`tr[data-code="${CSS.escape(focused)}"]`);
    const first = kept || body.firstElementChild;
    if (first) rove(body, first);
    if (kept) kept.focus({ preventScroll: true });
    list.dispatchEvent(new Event("lokus-rows"));
    const few = some ? " · * kasus sedikit" : "";
    return `${count(places.length, all.noun)}${few}${said && ` · semua: ${said}`}`;
  }

  if (typeof module === "object") {
    module.exports = { numberOf, order, count, shared, withNames };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  Object.assign((ours.lokus ||= {}), { ranked, numberOf });
})();
