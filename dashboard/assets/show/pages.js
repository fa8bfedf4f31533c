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

  const FULL = "full";
  const TIGHT = "tight";
  const AGAIN = "again";
  const SIDES = ["full sided", "tight sided"];

  /** Return the frame of a page: title, sentence, body, source.

      how: FULL, TIGHT where the sentence makes room, either one beside the picture, AGAIN on what
      follows the first page. */
  function frame(item, how) {
    const said = how === AGAIN ? make("p", { class: "again", text: item.sentence }) : sentence(item);
    const source = item.source.join(" · ");
    const body = make("div", { class: "body" });
    const { logo, office } = item.key === "judul" ? show.data.head : {};
    const page = make("article", { class: `page ${how} of-${item.key}` }, [
      logo && make("img", { class: "logo", src: logo, alt: "" }),
      office && make("p", { class: "office", text: office }),
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

  function legendList(entries) {
    return entries.length && make("ul", { class: "legend" }, entries.map(({ tone, words }) =>
      make("li", {}, [show.swatch(tone), make("span", { text: words })])));
  }

  function pointList(points) {
    return points.length && make("ul", { class: "points" }, points.map((text) => make("li", { text })));
  }

  const fits = (one) => one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1;

  /** Make the room of a picture in a body and put beside it what stands there, in as many columns;
      false where that does not fit. */
  function roomOf(body, aside) {
    const parts = aside.filter(Boolean);
    const place = make("figure", { class: "picture" });
    const beside = parts.length > 0 && make("aside", { class: `columns-${parts.length}` }, parts);
    body.classList.toggle("beside", Boolean(beside));
    body.classList.toggle("halved", parts.length > 1);
    body.replaceChildren(...[place, beside].filter(Boolean));
    return (!beside || fits(beside)) && fits(body.closest(".page")) && place;
  }

  /** Put the picture of an item into a body; false where it cannot be read there. */
  function picture(item, body, aside) {
    const place = roomOf(body, aside);
    if (!place) return false;
    const words = `${item.title}. ${item.sentence}`;
    if (item.map && show.data.land) {
      show.map(item.map, place, words);
      return true;
    }
    const found = show.fitting(item.chart.drawings, place.getBoundingClientRect());
    if (found) place.append(show.chart(found, words));
    return Boolean(found);
  }

  /** Return how large the land would be drawn in a body; 0 where there is no room for it. */
  function landSize(body, aside) {
    const place = roomOf(body, aside);
    if (!place) return 0;
    const { width, height } = place.getBoundingClientRect();
    return Math.min(width / show.data.land.width, height / show.data.land.height);
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

  /** Return what may stand beside a picture, what says most first, and whether points are in it. */
  function asides(item) {
    const legend_ = () => legendList(item.legend);
    const points = () => pointList(item.points);
    const stacked = () => [make("div", {}, [legend_(), points()])];
    const alone = () => [legend_()];
    if (!item.points.length) return [[alone, true]];
    const beside = item.map ? [[() => [legend_(), points()], true]] : [];
    return [...beside, [stacked, true], [alone, false]];
  }

  /** Return the pages of an item, each a function that draws it. stage: where they are measured. */
  show.pages = (item, stage) => {
    const pages = [];
    const placed = (how) => {
      const { page, body } = frame(item, how);
      stage.replaceChildren(page);
      return body;
    };
    const add = (how, fill) => pages.push(() => fill(placed(how)));
    const attempt = (how, fill) => fill(placed(how)) !== false && add(how, fill);
    const only = (made) => (body) => body.replaceChildren(made());
    const nothing = () => true;
    let points = item.points;

    if (item.empty) points = [];
    if (item.empty) add(FULL, only(() => make("p", { class: "empty", text: item.empty })));
    else if (item.chart || (item.map && show.data.land)) {
      const hows = item.map ? [...SIDES, FULL, TIGHT] : [FULL, TIGHT];
      let ways = asides(item).flatMap(([aside, whole]) => hows.map((how) => [how, aside, whole]));
      if (item.map) {
        const sizes = new Map(ways.map((way) => [way, landSize(placed(way[0]), way[1]())]));
        const most = Math.max(...sizes.values());
        ways = ways.filter((way) => sizes.get(way) > 0.85 * most);
      }
      const found = ways.find(([how, aside]) => attempt(how, (body) => picture(item, body, aside())));
      if (!found) {
        add(FULL, nothing);
        add(AGAIN, (body) => picture(item, body, asides(item).at(-1)[0]()));
      }
      if (found?.[2]) points = [];
    }
    const rest = () => (pages.length ? AGAIN : FULL);
    if (points.length)
      for (const part of pointPages(points, placed(rest()))) add(rest(), only(() => pointList(part)));
    if (item.table) {
      const measured = (how) => {
        const body = placed(how);
        return show.tablePages(item.table, body, body.getBoundingClientRect());
      };
      const fill = (part) => only(() => show.table(item.table, part));
      const alone = pages.length ? [] : [FULL, TIGHT].map((how) => [how, measured(how)]);
      const whole = alone.find(([, parts]) => parts.length === 1);
      if (whole) add(whole[0], fill(whole[1][0]));
      else {
        if (!pages.length) add(FULL, nothing);
        for (const part of measured(AGAIN)) add(AGAIN, fill(part));
      }
    }
    if (!pages.length) add(FULL, nothing);
    return pages;
  };
})();
