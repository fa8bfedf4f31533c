// The list of files of /data: drawn from columns, searched as one types, opened by click or Enter.
(() => {
  const STATUSES = [
    ["empty", "draf"],
    ["part", "terverifikasi"],
    ["full", "data tetap"],
  ];
  const HEADS = ["Batch", "Berkas", "Periode", "Baris", "Status", "Dihitung?"];
  const TEXTS = ["codes", "names", "sources", "periods", "standing", "status_by"];

  function folded(text) {
    return text.toLocaleLowerCase("id");
  }

  /** Return the places of the rows to show. shown: "dihitung" or "semua"; each word of `search`
   *  is found somewhere in the row. */
  function found(rows, search, shown) {
    const words = folded(search || "").split(/\s+/).filter(Boolean);
    return rows.codes
      .map((_, at) => at)
      .filter((at) => shown !== "dihitung" || rows.counts[at])
      .filter((at) => {
        const said = TEXTS.map((name) => rows[name][at]);
        const text = folded([...said, STATUSES[rows.status[at]][1]].join(" "));
        return words.every((word) => text.includes(word));
      });
  }

  /** Say how many are shown of how many: "3 dari 99 berkas". */
  function counted(shown, all) {
    const number = new Intl.NumberFormat("id-ID");
    const some = shown === all ? "" : `${number.format(shown)} dari `;
    return `${some}${number.format(all)} berkas`;
  }

  function element(name, className, ...parts) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...parts.filter(Boolean));
    return made;
  }

  function small(text) {
    return text ? element("small", "", text) : null;
  }

  function rowOf(rows, at) {
    const [mark, word] = STATUSES[rows.status[at]];
    const open = element("button", "batch-open", rows.codes[at]);
    open.type = "button";
    open.tabIndex = -1;
    open.dataset.code = rows.codes[at];
    open.setAttribute("aria-label", `Buka ${rows.codes[at]} ${rows.names[at]}`);
    const row = element(
      "tr",
      rows.counts[at] ? "" : "out",
      element("td", "batch-number", open, small(rows.taken[at])),
      element("td", "batch-file", element("b", "", rows.names[at]), small(rows.sources[at])),
      element("td", "batch-period", rows.periods[at]),
      element("td", "batch-rows", rows.rows[at], small(rows.aside[at])),
      element("td", "batch-status", element("span", `report ${mark}`, word), small(rows.status_by[at])),
      element("td", "batch-standing", rows.standing[at]),
    );
    row.dataset.code = rows.codes[at];
    return row;
  }

  /** Make the button of a file the one that Tab reaches: a hundred are not passed one by one. */
  function rove(list, button) {
    const before = list.querySelector('.batch-open[tabindex="0"]');
    if (before) before.tabIndex = -1;
    button.tabIndex = 0;
  }

  function listen(list) {
    if (list.dataset.listening) return;
    list.dataset.listening = "1";
    list.addEventListener("click", (event) => {
      const row = event.target.closest("tr[data-code]");
      if (!row) return;
      rove(list, row.querySelector("button"));
      window.dash_clientside.set_props(list.dataset.opens, { data: row.dataset.code });
    });
    list.addEventListener("keydown", (event) => {
      const row = event.target.closest("tr[data-code]");
      const next = row && {
        ArrowDown: row.nextElementSibling,
        ArrowUp: row.previousElementSibling,
        Home: row.parentNode.firstElementChild,
        End: row.parentNode.lastElementChild,
      }[event.key];
      if (!next) return;
      event.preventDefault();
      rove(list, next.querySelector("button"));
      next.querySelector("button").focus();
    });
  }

  function nothing(rows) {
    const said = rows.codes.length
      ? ["Tidak ada berkas yang cocok.", "Kosongkan pencarian atau tampilkan semua."]
      : ["Belum ada berkas yang dimuat.", "Muat berkas pertama di atas."];
    return element("div", "state-empty", element("b", "", said[0]), element("p", "", said[1]));
  }

  /** Clientside callback: fill the element `id`; return the line of the count. */
  function batches(rows, search, shown, id) {
    const list = document.getElementById(id);
    if (!list || !rows) return window.dash_clientside.no_update;
    listen(list);
    const places = found(rows, search, shown);
    const focused = list.contains(document.activeElement) && document.activeElement.dataset.code;
    if (places.length) {
      const head = element("tr", "", ...HEADS.map((word) => element("th", "", word)));
      head.childNodes.forEach((cell) => (cell.scope = "col"));
      const body = element("tbody", "", ...places.map((at) => rowOf(rows, at)));
      list.replaceChildren(element("table", "plain", element("thead", "", head), body));
    } else {
      list.replaceChildren(nothing(rows));
    }
    const kept = focused && list.querySelector(`button[data-code="${CSS.escape(focused)}"]`);
    const first = kept || list.querySelector(".batch-open");
    if (first) rove(list, first);
    if (kept) kept.focus({ preventScroll: true });
    return counted(places.length, rows.codes.length);
  }

  if (typeof module === "object") {
    module.exports = { found, counted };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  Object.assign((ours.lokus ||= {}), {
    batches,
    /** Clientside callback: what stands in one place stands in another too. */
    same: (said) => said ?? "",
    /** Clientside callback: what was done is read next; the button that did it may be gone. */
    heard(said, id) {
      const place = document.getElementById(id);
      if (said && place) place.parentElement.focus();
    },
    /** Clientside callback: Input is_open of a panel, Outputs what it opened and its message. */
    emptied: (open) => (open ? [ours.no_update, ours.no_update] : [null, ""]),
  });
})();
