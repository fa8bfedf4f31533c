// Tables of a paparan, cut into pages by what fits: columns first, then rows; the first column and
// the heads stand on each, and a column is as wide on every page of its group.
(() => {
  const show = window.lokusShow;
  const { make } = show;
  const WORDS = new Set(["teks", "putusan"]);
  const MANY = 9; // more columns stand closer, in the smallest letters

  /** Return the sign and word of a verdict, and beside it why it was refused. */
  function verdict(one, look) {
    const [, word, why] = /^(.*?)(?: (\(.*))?$/.exec(one.text);
    const chip = make("span", { class: "chip" }, [
      make("span", { text: look.sign, "aria-hidden": "true" }),
      make("span", { text: word }),
    ]);
    chip.style.background = look.fill;
    chip.style.color = look.ink;
    chip.style.borderColor = look.border;
    return [chip, why && make("span", { class: "why", text: ` ${why}` })];
  }

  function cell(one, head, name) {
    const words = WORDS.has(head.kind) || one.text.length > 16;
    const made = make(name, { class: words ? "words" : "number" });
    const look = one.tone && show.data.tones[one.tone];
    if (look?.sign) made.append(...verdict(one, look).filter(Boolean));
    else made.textContent = one.text;
    if (look && !look.sign) {
      made.style.background = look.fill;
      made.style.color = look.ink;
    }
    return made;
  }

  function head(one) {
    const kind = WORDS.has(one.kind) ? "words" : "number";
    const made = make("th", { class: kind, scope: "col", text: one.word });
    if (kind === "words") made.style.minWidth = `${Math.min(one.width, 3) * 3.4}em`;
    return made;
  }

  /** Return a table of some of its columns and rows, by number. widths: px of each, if measured. */
  show.table = (table, [columns, rows, widths]) => {
    const body = rows.map((row) => {
      const last = table.last_is_sum && row === table.rows.length - 1;
      const cells = columns.map((at, place) =>
        cell(table.rows[row][at], table.heads[at], place ? "td" : "th"));
      return make("tr", { class: last ? "sum" : "" }, cells);
    });
    const made = make("table", { class: table.heads.length > MANY ? "dense" : "" }, [
      make("thead", {}, [make("tr", {}, columns.map((at) => head(table.heads[at])))]),
      make("tbody", {}, body),
    ]);
    if (widths) {
      made.style.tableLayout = "fixed";
      [...made.rows[0].cells].forEach((one, place) => (one.style.width = `${widths[place]}px`));
    }
    return made;
  };

  /** Return numbers in groups whose sizes together stay within the room; none is left empty. */
  function filled(numbers, size, room) {
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

  /** Return as few groups, about equally full. */
  function groups(numbers, size, room) {
    const few = filled(numbers, size, room);
    const whole = numbers.reduce((sum, one) => sum + size(one), 0);
    for (let least = whole / few.length; least < room; least += room / 20) {
      const even = filled(numbers, size, least);
      if (even.length === few.length) return even;
    }
    return few;
  }

  /** Return the pages of a table as [columns, rows, widths]. place: an element it is measured in. */
  show.tablePages = (table, place, room) => {
    const all = table.heads.map((_, at) => at);
    const rows = table.rows.map((_, at) => at);
    const wide = show.table(table, [all, rows]);
    wide.classList.add("measured");
    place.replaceChildren(wide);
    const widths = [...wide.rows[0].cells].map((one) => one.getBoundingClientRect().width + 1);
    const sets = groups(all.slice(1), (at) => widths[at], room.width - widths[0]);
    const pages = [];
    for (const set of sets.length ? sets : [[]]) {
      const columns = [0, ...set];
      const drawn = show.table(table, [columns, rows]);
      place.replaceChildren(drawn);
      const own = [...drawn.rows[0].cells].map((one) => one.getBoundingClientRect().width);
      const heights = [...drawn.rows].map((one) => one.getBoundingClientRect().height + 0.5);
      for (const part of groups(rows, (at) => heights[at + 1], room.height - heights[0] - 2))
        pages.push([columns, part, own]);
    }
    place.replaceChildren();
    return pages;
  };
})();
