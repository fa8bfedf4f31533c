// The periods of an indicator on one line under the map: dragged, stepped by arrow keys or played.
// It only sets the picker of the period; the link and the numbers follow from there.
(() => {
  const MONTHS = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");
  const PARTS = { Q1: "TW I", Q2: "TW II", Q3: "TW III", Q4: "TW IV", S1: "sem. I", S2: "sem. II" };
  const MOST_LABELS = 7;
  const PACE = 1400; // ms a period stays while played
  const REST = 120; // ms without a further step before the numbers are asked for

  /** Say a period in a narrow place: `Agu 2025`, `TW II 2025`, `2025`. */
  function short(period) {
    const [year, part] = period.split("-");
    return part ? `${PARTS[part] || MONTHS[Number(part) - 1]} ${year}` : year;
  }

  /** Return the places that carry their words: the first, the last and some even between. */
  function labelled(number) {
    const step = Math.max(1, Math.ceil((number - 1) / (MOST_LABELS - 1)));
    const places = [];
    for (let at = number - 1; at >= 0; at -= step) places.unshift(at);
    if (places[0] !== 0) places[0] < step / 2 ? (places[0] = 0) : places.unshift(0);
    return places;
  }

  /** Return the place to play next: one on; from the last back to the first. */
  function following(place, number) {
    return place + 1 < number ? place + 1 : 0;
  }

  if (typeof module === "object") {
    module.exports = { short, labelled, following };
    return;
  }

  const ours = (window.dash_clientside ||= {});
  ours.lokus ||= {};
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  let playing = null; // the interval
  let asking = null; // the step about to be asked for
  let stepped = -Infinity; // when the line last set the period

  /** Tell whether the period is being moved along: then its link takes no step in the history. */
  ours.lokus.gliding = () => {
    const before = stepped;
    stepped = -Infinity;
    return performance.now() - before < PACE;
  };

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function made(line) {
    const play = element("button", "button quiet timeline-play");
    play.type = "button";
    const range = Object.assign(element("input", "timeline-range"), { type: "range", min: 0 });
    range.setAttribute("aria-label", "Periode");
    const ticks = element("div", "timeline-ticks");
    ticks.setAttribute("aria-hidden", "true");
    const track = element("div", "timeline-track");
    track.append(range, ticks);
    line.replaceChildren(play, track);
    range.addEventListener("input", () => {
      stop(line);
      show(line);
      window.clearTimeout(asking);
      asking = window.setTimeout(() => ask(line), REST);
    });
    play.addEventListener("click", () => (playing ? stop(line) : start(line)));
  }

  function parts(line) {
    return {
      play: line.querySelector(".timeline-play"),
      range: line.querySelector(".timeline-range"),
      ticks: line.querySelector(".timeline-ticks"),
    };
  }

  function show(line) {
    const { play, range, ticks } = parts(line);
    const at = Number(range.value);
    range.setAttribute("aria-valuetext", line.periods[at]?.label || "");
    range.style.setProperty("--done", line.periods.length > 1 ? at / (line.periods.length - 1) : 0);
    [...ticks.children].forEach((tick, place) => tick.classList.toggle("now", place === at));
    play.classList.toggle("playing", Boolean(playing));
    const moving = playing ? "Jeda" : "Putar periode satu per satu";
    play.setAttribute("aria-label", still.matches ? "Periode berikutnya" : moving);
    play.title = play.getAttribute("aria-label");
  }

  function ask(line) {
    const period = line.periods[Number(parts(line).range.value)];
    if (!period || !line.isConnected) return;
    stepped = performance.now();
    ours.set_props(line.dataset.sets, { value: period.value });
  }

  function step(line) {
    const { range } = parts(line);
    range.value = following(Number(range.value), line.periods.length);
    show(line);
    ask(line);
  }

  function stop(line) {
    window.clearInterval(playing);
    playing = null;
    show(line);
  }

  function start(line) {
    if (still.matches) return step(line);
    playing = window.setInterval(() => {
      if (!line.isConnected || document.hidden) return stop(line);
      // The numbers of one period are awaited before the next is asked for.
      if (document.querySelector("[data-dash-is-loading]")) return;
      if (Number(parts(line).range.value) === line.periods.length - 1) return stop(line);
      step(line);
    }, PACE);
    return step(line);
  }

  /** Clientside callback: Inputs the options and the value of the picker of the period, State the
   *  id of the line; Output its class. */
  ours.lokus.timeline = (options, value, id) => {
    const line = document.getElementById(id);
    if (!line) return ours.no_update;
    const periods = [...(options || [])].reverse();
    if (!line.firstChild) made(line);
    const { range, ticks } = parts(line);
    if (JSON.stringify(periods) !== JSON.stringify(line.periods)) {
      line.periods = periods;
      const words = labelled(periods.length);
      range.max = Math.max(0, periods.length - 1);
      ticks.replaceChildren(
        ...periods.map((one, at) =>
          element("span", "", words.includes(at) ? short(one.value) : ""),
        ),
      );
    }
    const at = periods.findIndex((one) => one.value === value);
    if (at >= 0) range.value = at;
    show(line);
    return periods.length > 1 ? "timeline" : "timeline single";
  };
})();
