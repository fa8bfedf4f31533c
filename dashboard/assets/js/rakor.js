// The records of a Rakor: drawn row by row, only those that changed; keys on a row do what is said.
(() => {
  const STATUSES = ["belum mulai", "proses", "selesai", "terkendala", "dibatalkan"];
  const HEADS = ["No", "OPD", "Tindakan", "Tenggat", "Status"];

  /** Return the rows a choice shows, in the order of their numbers. */
  function chosen(rows, shown) {
    const kept = [...rows].filter(
      (row) => shown === "semua" || (shown === "baru" ? row.fresh : !row.over),
    );
    return kept.sort((one, other) => one.id - other.id);
  }

  /** Say how many are shown of how many: "3 dari 12 tindakan". */
  function counted(shown, all) {
    return `${shown === all ? "" : `${shown} dari `}${all} tindakan`;
  }

  if (typeof module === "object") {
    module.exports = { chosen, counted };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  /** What stands on screen, of the session last drawn. */
  let held = null;

  function element(name, className, ...parts) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...parts.filter(Boolean));
    return made;
  }

  function small(...said) {
    const words = said.filter(Boolean).join(" · ");
    return words ? element("small", "", words) : null;
  }

  function tell(place, values) {
    ours.set_props(place.dataset.act, { data: { ...values, at: Date.now() } });
  }

  /** Return the way to the other end of what a kecamatan raised. */
  function linked(raised) {
    if (!raised) return null;
    const link = element("a", "", raised.words);
    link.href = raised.href;
    return element("small", "", link);
  }

  /** Return the button that raises a row; the key n does the same. */
  function raising(row) {
    if (!held.raises || row.over || row.raised) return null;
    const button = element("button", "rakor-raise", "Naikkan ke kabupaten");
    button.type = "button";
    button.tabIndex = -1;
    return button;
  }

  function rowOf(row, number) {
    const open = element("button", "rakor-open", String(number));
    open.type = "button";
    open.tabIndex = -1;
    open.dataset.id = row.id;
    open.setAttribute("aria-label", `Buka tindakan ${number}, ${row.owner}: ${row.action}, ${row.status}`);
    const late = row.late ? element("span", "rtl late", row.late) : null;
    const note = small(row.place, row.note, row.fresh ? "" : row.from);
    const made = element(
      "tr",
      row.over ? "over" : "",
      element("td", "rakor-number", open),
      element("td", "rakor-owner", element("b", "", row.owner)),
      element("td", "rakor-what", row.action, note, linked(row.raised), raising(row)),
      element("td", "rakor-due", row.due, late, small(row.postponed)),
      element("td", "rakor-status", element("span", `rtl ${row.kind}`, row.status)),
    );
    made.dataset.id = row.id;
    made.dataset.stamp = `${row.revision} ${row.late} ${number} ${Boolean(row.raised)} ${held.raises}`;
    return made;
  }

  /** Return which row is meant, as it was seen. */
  function asking(row, what) {
    const { id, revision } = held.actions.get(Number(row.dataset.id));
    return { what, id, revision };
  }

  /** Make the button of a row the one that Tab reaches. */
  function rove(list, button) {
    const before = list.querySelector('.rakor-open[tabindex="0"]');
    if (before) before.tabIndex = -1;
    button.tabIndex = 0;
  }

  function opened(list, id) {
    ours.set_props(list.dataset.opens, { data: { id: Number(id), at: Date.now() } });
  }

  function listen(list) {
    if (list.dataset.listening) return;
    list.dataset.listening = "1";
    list.addEventListener("click", (event) => {
      const row = event.target.closest("tr[data-id]");
      if (!row || event.target.closest("a")) return;
      rove(list, row.querySelector("button"));
      if (event.target.closest(".rakor-raise")) {
        tell(list, asking(row, "raise"));
        return;
      }
      opened(list, row.dataset.id);
    });
    list.addEventListener("keydown", (event) => {
      const row = event.target.closest("tr[data-id]");
      if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
      const status = STATUSES[Number(event.key) - 1];
      if (status && held.records) {
        event.preventDefault();
        tell(list, { ...asking(row, "status"), value: status });
        return;
      }
      if (event.key === "n" && row.querySelector(".rakor-raise")) {
        event.preventDefault();
        tell(list, asking(row, "raise"));
        return;
      }
      const next = {
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

  function nothing(what, todo) {
    return element("div", "state-empty", element("b", "", what), element("p", "", todo));
  }

  function drawActions(list, shown, first) {
    listen(list);
    const rows = chosen(held.actions.values(), shown);
    if (!rows.length) {
      list.replaceChildren(
        held.actions.size
          ? nothing("Tidak ada tindakan yang cocok.", "Tampilkan semua.")
          : nothing("Belum ada tindakan.", "Ketik satu baris di atas, lalu Enter."),
      );
      return rows.length;
    }
    let body = list.querySelector("tbody");
    if (!body) {
      const head = element("tr", "", ...HEADS.map((word) => element("th", "", word)));
      head.childNodes.forEach((cell) => (cell.scope = "col"));
      body = element("tbody", "");
      list.replaceChildren(element("table", "plain rakor-actions", element("thead", "", head), body));
    }
    const focused = list.contains(document.activeElement) && document.activeElement.dataset.id;
    const known = new Map([...body.children].map((row) => [row.dataset.id, row]));
    const drawn = rows.map((row, at) => {
      const before = known.get(String(row.id));
      const made = rowOf(row, at + 1);
      if (before && before.dataset.stamp === made.dataset.stamp) return before;
      if (!first) made.classList.add("changed");
      return made;
    });
    body.replaceChildren(...drawn);
    const kept = focused && list.querySelector(`button[data-id="${CSS.escape(focused)}"]`);
    rove(list, kept || list.querySelector('.rakor-open[tabindex="0"]') || list.querySelector(".rakor-open"));
    if (kept) kept.focus({ preventScroll: true });
    return rows.length;
  }

  function drawDecisions(place) {
    if (!held.decisions.size) {
      place.replaceChildren(
        nothing("Belum ada keputusan.", "Yang belum diputuskan disimpan sebagai usul."),
      );
      return;
    }
    const items = [...held.decisions.values()].map((one) => {
      const ask = held.records && !one.decided ? element("button", "button quiet", "Putuskan") : null;
      if (ask) {
        ask.type = "button";
        ask.setAttribute("aria-label", `Putuskan: ${one.text}`);
        ask.addEventListener("click", () =>
          tell(place, { what: "decided", id: one.id, revision: one.revision }),
        );
      }
      const standing = element("span", `rtl ${one.decided ? "done" : "todo"}`, one.decided || "usul");
      const open = element("button", "rakor-open", one.text);
      open.type = "button";
      open.setAttribute("aria-label", `Buka keputusan: ${one.text}`);
      open.addEventListener("click", () => opened(place, one.id));
      return element("li", "", open, standing, small(one.tail), linked(one.raised), ask);
    });
    place.replaceChildren(element("ul", "rakor-items", ...items));
  }

  function partyOf(place, one) {
    const box = element("input", "");
    box.type = "checkbox";
    box.checked = one.present;
    const who = element("input", "field");
    who.type = "text";
    who.value = one.who;
    who.maxLength = 120;
    who.placeholder = "nama yang hadir";
    who.setAttribute("aria-label", `Yang hadir dari ${one.party}`);
    for (const entry of [box, who]) {
      entry.disabled = !held.records;
      entry.addEventListener("change", () => {
        const came = entry === who && who.value.trim() ? true : box.checked;
        tell(place, { party: one.party, kind: one.kind, present: came, who: who.value });
      });
    }
    const made = element("div", "rakor-party", element("label", "", box, one.party), who);
    made.dataset.party = one.party;
    made.dataset.stamp = `${one.present} ${one.who} ${held.records}`;
    return made;
  }

  /** Put children in a place; the same ones stay, and with them the focus. */
  function fill(place, children) {
    const same = children.length === place.children.length && children.every((one, at) => place.children[at] === one);
    if (!same) place.replaceChildren(...children);
  }

  function drawAttendance(place) {
    const known = new Map([...place.querySelectorAll(".rakor-party")].map((one) => [one.dataset.party, one]));
    const kinds = new Map();
    for (const one of held.attendance.values()) {
      const before = known.get(one.party);
      const made = partyOf(place, one);
      // What is being typed is not replaced under the hand.
      const same = before && (before.dataset.stamp === made.dataset.stamp || before.contains(document.activeElement));
      if (!kinds.has(one.kind)) kinds.set(one.kind, []);
      kinds.get(one.kind).push(same ? before : made);
    }
    const words = { OPD: "OPD", kecamatan: "Kecamatan", mitra: "Mitra" };
    const groups = [...kinds].map(([kind, rows]) => {
      const group = [...place.children].find((one) => one.dataset.kind === kind) || element("fieldset", "");
      group.dataset.kind = kind;
      const word = rows[0].dataset.party.startsWith("Desa ") ? "Desa" : words[kind];
      fill(group, [group.firstChild || element("legend", "picker-label", word), ...rows]);
      return group;
    });
    fill(place, groups);
  }

  /** Take in what changed; forget what was of another session. */
  function merge(delta) {
    if (!held || held.key !== delta.key || delta.whole) {
      held = { key: delta.key, actions: new Map(), decisions: new Map(), attendance: new Map() };
    }
    held.records = delta.records;
    held.raises = delta.raises;
    held.came = delta.came;
    for (const one of delta.actions) held.actions.set(one.id, one);
    for (const one of delta.decisions) held.decisions.set(one.id, one);
    for (const one of delta.attendance) held.attendance.set(one.party, one);
  }

  Object.assign((ours.lokus ||= {}), {
    /** Clientside callback: what changed is drawn; returns what is known now and two counts. */
    rakor(delta, shown, actions, decisions, attendance) {
      const list = document.getElementById(actions);
      if (!delta || !list) return [ours.no_update, ours.no_update, ours.no_update];
      const first = !list.children.length;
      merge(delta);
      const number = drawActions(list, shown, first);
      drawDecisions(document.getElementById(decisions));
      drawAttendance(document.getElementById(attendance));
      const since = { key: delta.key, revision: delta.revision };
      return [since, counted(number, held.actions.size), held.came];
    },
  });
})();
