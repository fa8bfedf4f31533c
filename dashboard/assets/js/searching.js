// Search in a ranked list: what is typed leaves the rows whose name holds it and lights the first
// one on the map. "/" leads to the field, arrow down into the rows, Enter opens the first.
//
// .ranked-search[data-searches] names the list, its [role=status] says what was found.
(() => {
  // As domain/area_names.py folds names.
  const LABEL =
    /^\s*(?:desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab)(?:\s*\.\s*|\s+)(?=[\p{L}\p{N}_])/iu;

  /** Return a name without case, spaces, punctuation and a leading Desa, Kel., Kec. or Kab. */
  function fold(name) {
    const bare = name.normalize("NFKD").replace(LABEL, "");
    return bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  }

  /** Return the places of the names that hold what is asked, and of these the best: one that
   *  begins with it before one that only holds it; −1 where none does. */
  function found(names, asked) {
    const wanted = fold(asked);
    const folded = names.map(fold);
    const places = names.map((_, place) => place).filter((at) => folded[at].includes(wanted));
    const begins = places.find((at) => folded[at].startsWith(wanted));
    return { places, best: begins ?? places[0] ?? -1 };
  }

  /** Say what was found of what was asked; nothing where nothing was asked. */
  function words(asked, count, all, within) {
    if (!fold(asked)) return "";
    if (count) return `${count} dari ${all} cocok`;
    const wider = within ? " Pilih kecamatan «Semua» untuk mencari di seluruh kabupaten." : "";
    return `Tidak ada nama yang memuat «${asked.trim()}» di daftar ini.${wider}`;
  }

  if (typeof module === "object") {
    module.exports = { fold, found, words };
    return;
  }

  const ours = (window.dash_clientside ||= {});
  const watched = new WeakSet(); // lists whose rows are followed
  const rowsOf = (list) => [...list.querySelectorAll("tr[data-code]")];

  function partsOf(field) {
    const search = field.closest(".ranked-search");
    const list = search && document.getElementById(search.dataset.searches);
    return list && { list, said: search.querySelector("[role=status]") };
  }

  /** Leave the rows that hold what the field says; return the best of them, null without one. */
  function leave(field) {
    const { list, said } = partsOf(field);
    const rows = rowsOf(list);
    const names = rows.map((row) => row.querySelector("b").textContent);
    const { places, best } = found(names, field.value);
    const left = new Set(places);
    rows.forEach((row, at) => (row.hidden = !left.has(at)));
    const within = new URLSearchParams(window.location.search).has("kec");
    said.textContent = words(field.value, places.length, rows.length, within);
    if (best < 0) return null;
    rows.forEach((row, at) => (row.tabIndex = at === best ? 0 : -1));
    return rows[best];
  }

  function search(field) {
    const { list } = partsOf(field);
    if (!watched.has(list)) {
      watched.add(list);
      list.addEventListener("lokus-rows", () => {
        const now = document.querySelector(`[data-searches="${list.id}"] input`);
        if (now) leave(now);
      });
    }
    const best = leave(field);
    ours.lokus.light(best && fold(field.value) ? best.dataset.code : null, true);
    return best;
  }

  /** Empty the field as a person does: React only hears what the element's own setter is told. */
  function clear(field) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");
  const fieldAt = (target) => target.closest?.(".ranked-search input");

  document.addEventListener("input", ({ target }) => {
    if (fieldAt(target)) search(target);
  });
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "/" && !typing(target) && !document.querySelector(".offcanvas.show")) {
      const first = document.querySelector(".ranked-search input");
      if (!first) return;
      event.preventDefault();
      first.focus();
      first.select();
      return;
    }
    const field = fieldAt(target);
    if (!field || !["Enter", "ArrowDown", "Escape"].includes(key)) return;
    event.preventDefault();
    if (key === "Escape") clear(field);
    const best = search(field);
    if (key === "ArrowDown" && best) best.focus();
    if (key === "Enter" && best && fold(field.value)) best.click();
  });
})();
