// The show itself: where it stands, its footer, its keys. Everything is in the document already.
(() => {
  const show = window.lokusShow;
  const { make, data } = show;
  const SCALES = [1, 1.15, 1.3, 1.5];
  const WORDS = { kec: "kecamatan", ind: "indikator", per: "periode" };
  show.served = location.protocol !== "file:";

  const stage = make("main", { class: "stage", tabindex: "-1" });
  const said = make("p", { class: "said", role: "status" });
  const count = make("span", { class: "count" });
  const state = make("span", { class: "state" });
  const arrival = make("span", { class: "arrival", role: "status" });
  const back = make("button", { type: "button", "aria-label": "Sebelumnya", text: "‹" });
  const on = make("button", { type: "button", "aria-label": "Berikutnya", text: "›" });
  const help = make("button", { type: "button", "aria-label": "Bantuan", text: "?" });
  const footer = make("footer", {}, [
    data.head.sample && make("b", { class: "sample", text: data.head.sample }),
    make("span", { class: "facts", text: data.head.footing }),
    state, arrival, back, count, on, help,
  ]);
  document.body.append(stage, footer, said);
  if (data.head.accent) document.body.style.setProperty("--signed", data.head.accent);

  let items = show.items();
  let item = 0;
  let page = 0;
  let pages = [];
  let typed = "";
  let quiet = 0;

  show.say = (words) => {
    clearTimeout(quiet);
    said.textContent = words;
    said.hidden = !words;
    if (words) quiet = setTimeout(() => show.say(""), 4000);
  };
  show.say("");

  /** Tell how many parts of what may be chosen are here, and whether the server is gone. */
  show.arrived = (made, of, gone = false) => {
    document.body.dataset.arrived = made === of ? "1" : "";
    show.state = made === of ? "Seluruh paparan sudah di layar ini: server dan jaringan boleh mati."
      : `${made} dari ${of} pilihan sudah di layar ini${gone ? "; server tidak menjawab" : ""}.`;
    const [word, sign] = made === of ? ["tanpa server", "✓"] : [gone ? "server putus" : "menyiapkan", `${made}/${of}`];
    arrival.replaceChildren(make("span", { class: "word", text: `${word} ` }), sign);
    arrival.title = show.state;
    document.dispatchEvent(new Event("arrived"));
  };

  const name = (which) => (data.choices[which] || []).find(([code]) => code === show[which])?.[1];

  function draw(at) {
    document.documentElement.style.setProperty("--scale", show.scale);
    pages = show.pages(items[item], stage);
    page = Math.min(at < 0 ? pages.length - 1 : at, pages.length - 1);
    pages[page]();
    const part = pages.length > 1 ? ` (${page + 1} dari ${pages.length})` : "";
    count.textContent = `${item + 1} / ${items.length}${part}`;
    state.textContent = ["kec", "ind", "per"].map(name).filter(Boolean).join(" · ");
    document.title = `${items[item].title} · ${data.head.title}`;
    history.replaceState(null, "", `#${item + 1}`);
  }

  function go(to, at = 0) {
    item = Math.max(0, Math.min(to, items.length - 1));
    draw(at);
    stage.focus();
  }

  function step(by) {
    if (page + by >= 0 && page + by < pages.length) draw(page + by);
    else if (item + by >= 0 && item + by < items.length) go(item + by, by < 0 ? -1 : 0);
  }

  /** Give up of the other choices what has no figures with the new one, as little as may be. */
  function reconcile(which) {
    const others = ["per", "kec", "ind"].filter((one) => one !== which && show[one]);
    const tries = [[], ...others.map((one) => [one]), others];
    const held = { ...show };
    for (const given of tries) {
      for (const one of others) show[one] = given.includes(one) ? "" : held[one];
      if (show.has(show.kec, show.ind, show.per)) return;
    }
  }

  function choose(which) {
    show.choose(which, (code) => {
      const held = ["kec", "ind", "per"].filter((one) => show[one]);
      show[which] = code;
      reconcile(which);
      items = show.items();
      const changed = items.findIndex((one) => !data.items.includes(one));
      go(changed < 0 || !data.items.includes(items[item]) ? item : changed);
      const given = held.filter((one) => !show[one] && one !== which);
      const told = ["kec", "ind", "per"].map(name).filter(Boolean).join(" · ") || "Kembali ke paparan semula";
      show.say(given.length ? `${told}; ${given.map((one) => WORDS[one]).join(" dan ")} dilepas` : told);
    });
  }

  function size(by) {
    const at = SCALES.indexOf(show.scale) + by;
    show.scale = SCALES[Math.max(0, Math.min(at, SCALES.length - 1))];
    draw(0);
    show.say(`Huruf ${Math.round(show.scale * 100)} %`);
  }

  function jump() {
    const asked = Number(typed);
    typed = "";
    if (asked >= 1 && asked <= items.length) {
      show.say("");
      go(asked - 1);
    } else show.say(`Butir ${asked} tidak ada; ada ${items.length} butir.`);
  }

  const blank = () => document.body.classList.toggle("blank");
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
  const ACTS = {
    ArrowRight: () => step(1), ArrowDown: () => step(1), PageDown: () => step(1), " ": () => step(1),
    ArrowLeft: () => step(-1), ArrowUp: () => step(-1), PageUp: () => step(-1),
    Home: () => go(0), End: () => go(items.length - 1),
    k: () => choose("kec"), i: () => choose("ind"), p: () => choose("per"),
    "+": () => size(1), "=": () => size(1), "-": () => size(-1),
    b: blank, ".": blank, f: full, "?": show.help,
  };

  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]") || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    if (document.body.classList.contains("blank")) {
      blank();
      event.preventDefault();
      return;
    }
    if (/^\d$/.test(key)) {
      typed = (typed + key).slice(-3);
      show.say(`Ke butir ${typed}: tekan Enter`);
    } else if (key === "Enter" && typed) jump();
    else if (key === "Escape") {
      typed = "";
      show.say("");
    } else {
      const act = ACTS[key.length === 1 ? key.toLowerCase() : key];
      if (!act || (key === " " && target.closest("button, a"))) return;
      typed = "";
      act();
    }
    event.preventDefault();
  });
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));
  help.addEventListener("click", show.help);
  let again = 0;
  addEventListener("resize", () => {
    clearTimeout(again);
    again = setTimeout(() => draw(page), 120);
  });

  const asked = Number(location.hash.slice(1));
  item = asked >= 1 && asked <= items.length ? asked - 1 : 0;
  document.fonts.load('400 20px "Inter Lokus"').then(() => document.fonts.ready).then(() => {
    go(item);
    return show.unpack();
  }).then(() => {
    document.body.dataset.ready = "1";
    return show.fetchRest?.();
  });
})();
