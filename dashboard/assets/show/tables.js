// Tables of a paparan, cut into pages by what fits: columns first, then rows; the first column and
// the heads stand on each.
(() => {
  const show = window.lokusShow;
  const { make } = show;
  const WORDS = new Set(["teks", "putusan"]);

  function cell(one, head, name) {
    const made = make(name, { class: WORDS.has(head.kind) ? "words" : "number" });
    const look = one.tone && show.data.tones[one.tone];
    if (!look) made.textContent = one.text;
    else if (head.kind === "putusan" || look.sign) {
      const chip = make("span", { class: "chip" }, [
        make("span", { class: "sign", text: look.sign || "", "aria-hidden": "true" }),
        make("span", { text: one.text }),
      ]);
      chip.style.background = look.fill;
      chip.style.color = look.ink;
      chip.style.borderColor = look.border || look.fill;
      made.append(chip);
    } else {
      made.textContent = one.text;
      made.style.background = look.fill;
      made.style.color = look.ink;
    }
    return made;
  }

  function head(one) {
    const made = make("th", { class: WORDS.has(one.kind) ? "words" : "number", scope: "col", text: one.word });
    if (one.kind === "teks") made.style.minWidth = `${Math.min(one.width, 3) * 3.2}em`;
    return made;
  }

  /** Return a table of some of its columns and rows, by number. */
  show.table = (table, columns, rows) =>
    make("table", {}, [
      make("thead", {}, [make("tr", {}, columns.map((at) => head(table.heads[at])))]),
      make("tbody", {}, rows.map((row) => {
        const last = table.last_is_sum && row === table.rows.length - 1;
        return make("tr", { class: last ? "sum" : "" }, columns.map((at, place) =>
          cell(table.rows[row][at], table.heads[at], place ? "td" : "th")));
      })),
    ]);

  /** Return numbers in groups whose sizes together stay within the room; none is left empty. */
  function groups(numbers, size, room) {
    const made = [];
    let used = Infinity;
    for (const one of numbers) {
      if (used + size(one) > room) {
        made.push([]);
        used = 0;
      }
      made.at(-1).push(one);
      used += size(one);
    }
    return made;
  }

  /** Return the pages of a table as [columns, rows]. place: an element it is measured in. */
  show.tablePages = (table, place, room) => {
    const all = table.heads.map((_, at) => at);
    const rows = table.rows.map((_, at) => at);
    const wide = show.table(table, all, rows);
    wide.className = "measured";
    place.replaceChildren(wide);
    const widths = [...wide.rows[0].cells].map((one) => one.getBoundingClientRect().width + 1);
    const sets = groups(all.slice(1), (at) => widths[at], room.width - widths[0]);
    const pages = [];
    for (const set of sets.length ? sets : [[]]) {
      const columns = [0, ...set];
      const drawn = show.table(table, columns, rows);
      place.replaceChildren(drawn);
      const heights = [...drawn.rows].map((one) => one.getBoundingClientRect().height + 0.5);
      for (const part of groups(rows, (at) => heights[at + 1], room.height - heights[0]))
        pages.push([columns, part]);
    }
    place.replaceChildren();
    return pages;
  };
})();
