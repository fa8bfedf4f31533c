// The pages of an item: the sentence with its picture first, what does not fit beside it after.
(() => {
  const show = window.lokusShow;
  const { make } = show;

  /** Return the sentence; the number the hall must read stands large in it, on white. */
  function sentence(item) {
    const at = item.deciding ? item.sentence.indexOf(item.deciding) : -1;
    if (at < 0) return make("p", { class: "sentence", text: item.sentence });
    const rest = item.sentence.slice(at + item.deciding.length);
    return make("p", { class: "sentence" }, [
      item.sentence.slice(0, at),
      make("strong", { class: "deciding", text: item.deciding }),
      rest,
    ]);
  }

  /** Return the frame of a page: title, sentence, body, source. again: not the first of its item. */
  function frame(item, again) {
    const said = again ? make("p", { class: "again", text: item.sentence }) : sentence(item);
    const source = item.source.join(" · ");
    const body = make("div", { class: "body" });
    const page = make("article", { class: `page of-${item.key}` }, [
      make("h1", { text: item.title }),
      item.sentence && said,
      body,
      source && make("p", { class: "source" }, [
        make("span", { text: source }),
        item.trace && show.served && make("a", { href: item.trace, target: "_blank", text: "Lacak angka" }),
      ]),
    ]);
    return { page, body };
  }

  function legend(item) {
    const { map, chart } = item;
    if (map) {
      const rows = map.classes.map((one) => [one.tone, `${one.words} · ${one.count}`]);
      if (map.lokus.length) rows.push(["lokus", `Desa lokus · ${map.lokus.length}`]);
      return rows;
    }
    if (!chart || chart.form !== "tumpuk") return [];
    return chart.series.map((one) => [one.tones[0], one.name]);
  }

  function legendList(rows) {
    return rows.length && make("ul", { class: "legend" }, rows.map(([tone, words]) =>
      make("li", {}, [show.swatch(tone), make("span", { text: words })])));
  }

  function pointList(points) {
    return points.length && make("ul", { class: "points" }, points.map((text) => make("li", { text })));
  }

  const fits = (one) => one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1;

  /** Put the picture of an item into a body; false where it cannot be read there. */
  function picture(item, body, aside) {
    const place = make("figure", { class: "picture" });
    const beside = aside.some(Boolean) && make("aside", {}, aside);
    body.classList.toggle("beside", Boolean(beside));
    body.replaceChildren(...[place, beside].filter(Boolean));
    if (beside && !fits(beside)) return false;
    const room = place.getBoundingClientRect();
    if (item.map && show.data.land) {
      if (room.height < 400 * show.unit()) return false;
      show.map(item.map, place, `${item.title}. ${item.sentence}`);
      return true;
    }
    const found = show.fitting(item.chart.drawings, room);
    if (found) place.append(show.chart(found, `${item.title}. ${item.sentence}`));
    return Boolean(found);
  }

  /** Return the points in groups that fit a body. */
  function pointPages(points, body) {
    const made = [];
    let rest = points;
    while (rest.length) {
      let count = rest.length;
      for (; count > 1; count -= 1) {
        body.replaceChildren(pointList(rest.slice(0, count)));
        if (fits(body)) break;
      }
      made.push(rest.slice(0, count));
      rest = rest.slice(count);
    }
    return made;
  }

  /** Return the pages of an item, each a function that draws it. stage: where they are measured. */
  show.pages = (item, stage) => {
    const pages = [];
    const add = (again, fill) => pages.push(() => {
      const { page, body } = frame(item, again);
      stage.replaceChildren(page);
      return fill(body);
    });
    const try_ = (again, fill) => {
      add(again, fill);
      if (pages.at(-1)() !== false) return true;
      pages.pop();
      return false;
    };
    const room = (again) => {
      const { page, body } = frame(item, again);
      stage.replaceChildren(page);
      return { body, size: body.getBoundingClientRect() };
    };
    if (item.empty) {
      add(false, (body) => body.replaceChildren(make("p", { class: "empty", text: item.empty })));
      return pages;
    }
    const drawn = item.chart || (item.map && show.data.land);
    const signs = legend(item);
    let points = item.points;
    if (drawn) {
      const whole = try_(false, (body) => picture(item, body, [legendList(signs), pointList(points)]));
      if (whole) points = [];
      else if (!try_(false, (body) => picture(item, body, [legendList(signs)]))) {
        add(false, () => true);
        add(true, (body) => picture(item, body, [legendList(signs)]));
      }
    }
    let first = !pages.length;
    if (points.length) {
      const { body } = room(!first);
      for (const part of pointPages(points, body)) {
        add(!first, (body_) => body_.replaceChildren(pointList(part)));
        first = false;
      }
    }
    if (item.table) {
      let again = !first;
      let found = room(again);
      let parts = show.tablePages(item.table, found.body, found.size);
      if (!again && parts.length > 1 && parts[0][1].length < 4) {
        add(false, () => true);
        again = true;
        found = room(again);
        parts = show.tablePages(item.table, found.body, found.size);
      }
      if (again) parts = show.tablePages(item.table, found.body, found.size);
      for (const [columns, rows] of parts) {
        add(again, (body) => body.replaceChildren(show.table(item.table, columns, rows)));
        again = true;
      }
    }
    if (!pages.length) add(false, () => true);
    return pages;
  };
})();
