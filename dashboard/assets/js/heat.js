// The heat table: built straight from short texts; arrow keys go from cell to cell, a cell opens
// the map within the page, its Lacak (or the key L) follows the number back to its file.
(() => {
  const NO_DATA = ["tidak ada", "fill-no-data", "belum lapor"];
  const STEPS = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
  };

  /** Return the nearest place in a direction that holds something; null where there is none.
   *  grid: rows of true and false, false where a cell is no link. */
  function next(grid, row, column, key) {
    const [down, right] = STEPS[key];
    const width = Math.max(...grid.map((cells) => cells.length));
    let [y, x] = [row + down, column + right];
    while (grid[y] && x >= 0 && x < width) {
      if (grid[y][x]) return [y, x];
      [y, x] = [y + down, x + right];
    }
    return null;
  }

  /** Return the address of the map for one kecamatan. */
  function within(href, code) {
    return href && `${href}&kec=${encodeURIComponent(code)}`;
  }

  /** Return the way back of the same figure for another area. */
  function traced(address, code) {
    return address.replace(/area=[^&]*/, `area=${encodeURIComponent(code)}`);
  }

  if (typeof module === "object") {
    module.exports = { next, within, traced };
    return;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  /** Make a link, or plain text where the map cannot show it. Tab reaches the names of the rows,
   *  arrow keys the cells: hundreds of stops are no way through a page. */
  function linked(text, href, tabIndex) {
    const made = element(href ? "a" : "span", "", text);
    if (href) Object.assign(made, { href, tabIndex });
    return made;
  }

  function traceTo(text, href, whose) {
    const made = element("a", "heat-trace", text);
    return Object.assign(made, {
      href,
      target: "_blank",
      tabIndex: -1,
      title: "Lacak angka",
      ariaLabel: `Lacak angka ${whose}`,
    });
  }

  function heading(scope, className, ...children) {
    const made = element("th", className, ...children);
    made.scope = scope;
    return made;
  }

  function headOf(table) {
    const row = element("tr", "", heading("col", "", "Indikator"));
    row.append(heading("col", "heat-own", table.own));
    table.names.forEach((name, at) => {
      const own = table.chosen && at === 0 ? "heat-kec heat-chosen" : "heat-kec";
      row.append(kecamatanHead(name, table.codes[at], own, table.sorted));
    });
    return element("thead", "", row);
  }

  /** Return the head of a column: its name sorts, Profil (or the key P) leads to its page. */
  function kecamatanHead(name, code, className, sorted) {
    const sort = element("button", "heat-sort", name);
    const on = code === sorted;
    Object.assign(sort, { type: "button", title: on ? "Urutan baku" : `Urutkan menurut jarak ${name}` });
    sort.dataset.code = code;
    const profile = window.dash_clientside.lokus.areaLink(name, code);
    Object.assign(profile, { className: "heat-profile", tabIndex: -1, ariaLabel: profile.title });
    profile.textContent = "Profil";
    const made = heading("col", className, sort, profile);
    if (on) made.setAttribute("aria-sort", "descending");
    return made;
  }

  /** Give the keyboard back to the head that was pressed: the table is drawn anew. */
  function refocus(place, code) {
    if (code) place.querySelector(`.heat-sort[data-code="${CSS.escape(code)}"]`)?.focus();
  }

  function nameOf(row) {
    const when = row.other ? element("b", "", row.when) : row.when;
    const small = element("small", "", `${row.opd} · `, when);
    const made = heading("row", "", linked(row.name, row.href, 0), small);
    made.title = row.title;
    return made;
  }

  function ownOf(row, table) {
    const whose = `${row.figure} ${table.own}, ${row.name}`;
    const figure = element("div", "heat-figure", traceTo(row.figure, row.trace, whose));
    if (row.verdict) figure.append(element("span", `chip small ${row.sign}`, row.verdict));
    const reason = row.reason ? [element("small", "", row.reason)] : [];
    const small = element("small", "", row.short || row.target);
    const made = element("td", "heat-own", figure, ...reason, small);
    if (row.furthest) made.append(element("small", "heat-furthest", row.furthest));
    made.title = row.words;
    return made;
  }

  function cellOf(row, table, at) {
    const [text, className, words, reason] = row.cells[at] || NO_DATA;
    const chosen = table.chosen && at === 0 ? " heat-chosen" : "";
    const inside = linked(text, within(row.href, table.codes[at]), -1);
    const made = element("td", `heat-kec ${className}${chosen}`, inside);
    if (row.cells[at]) {
      const whose = `${table.names[at]}, ${row.name}`;
      made.append(traceTo("Lacak", traced(row.trace, table.codes[at]), whose));
    }
    made.title = `${table.names[at]}, ${row.name}: ${words}`;
    if (reason) made.dataset.reason = reason; // shown where there is no pointer
    return made;
  }

  function rowOf(row, table) {
    const made = element("tr", "", nameOf(row), ownOf(row, table));
    if (row.cells) {
      made.append(...row.cells.map((_, at) => cellOf(row, table, at)));
      return made;
    }
    const none = element("td", "heat-none", "angka kabupaten saja");
    none.colSpan = table.codes.length;
    made.append(none);
    return made;
  }

  function groupOf(group, table) {
    const word = element("span", "category", group.word);
    const rest = element("td");
    rest.colSpan = table.codes.length + 1;
    const head = element("tr", "heat-group", heading("rowgroup", "", word), rest);
    return element("tbody", group.key, head, ...group.rows.map((row) => rowOf(row, table)));
  }

  /** Return the empty line below the table that says in full what the keyboard stands on. */
  function said() {
    return Object.assign(element("p", "heat-said"), { role: "status" });
  }

  document.addEventListener("focusin", ({ target }) => {
    const line = document.querySelector(".heat-said");
    if (line) line.textContent = target.closest?.(".heat tbody :is(td, th)")?.title || "";
  });

  let order = null; // the picker that holds what rows are sorted by

  /** Clientside callback: Input the table as heat.columns returns it, States the ids of its place
   *  and of the picker of the order; Output what the place is called. */
  ((window.dash_clientside ||= {}).lokus ||= {}).heat = (table, id, sorting) => {
    order = sorting;
    const place = document.getElementById(id);
    if (!place) return window.dash_clientside.no_update;
    if (!table) {
      place.replaceChildren();
      return "Tabel indikator menurut kecamatan, kosong";
    }
    const bodies = table.groups.map((group) => groupOf(group, table));
    const made = element("table", table.chosen ? "chosen" : "", headOf(table), ...bodies);
    made.style.setProperty("--heat-columns", table.codes.length);
    const pressed = place.contains(document.activeElement) && document.activeElement.dataset.code;
    place.replaceChildren(made, said());
    refocus(place, pressed);
    const rows = table.groups.reduce((sum, group) => sum + group.rows.length, 0);
    return `Tabel ${rows} indikator menurut ${table.codes.length} kecamatan`;
  };

  document.addEventListener("keydown", (event) => {
    const link = event.target.closest?.(".heat tbody a, .heat thead :is(a, button)");
    if (!link) return;
    const letter = event.ctrlKey || event.metaKey || event.altKey ? "" : event.key.toLowerCase();
    const leads = { l: ".heat-trace", p: ".heat-profile" }[letter];
    if (leads) link.closest("td, th").querySelector(leads)?.click();
    if (!STEPS[event.key]) return;
    event.preventDefault();
    const { rows: every } = link.closest("table");
    const rows = [...every];
    const links = rows.map((row) => [...row.cells].map((cell) => cell.querySelector("button, a")));
    const cell = link.closest("td, th");
    const grid = links.map((row) => row.map(Boolean));
    const place = next(grid, rows.indexOf(cell.parentElement), cell.cellIndex, event.key);
    if (place) links[place[0]][place[1]].focus();
  });

  document.addEventListener("click", (event) => {
    const sort = event.target.closest?.(".heat-sort");
    if (sort && order) {
      const again = sort.closest("th").hasAttribute("aria-sort");
      window.dash_clientside.set_props(order, { value: again ? "baku" : sort.dataset.code });
    }
    if (event.target.closest?.(".heat-trace")) return;
    const cell = event.target.closest?.(".heat td, .heat tbody th");
    const link = cell?.querySelector("a:not(.heat-trace)");
    if (!link || event.defaultPrevented || event.button) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    window.history.pushState({}, "", link.href);
    // As dcc.Link tells dcc.Location.
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    window.scrollTo(0, 0);
  });
})();
