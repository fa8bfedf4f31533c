// The paparan on the wall: its document, its units, and how elements are made. Text only as text.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const show = (window.lokusShow = { scale: 1, kec: "", ind: "", per: "" });
  show.data = JSON.parse(document.getElementById("paparan").textContent);

  /** Return an element. given: class, text, attributes; inside: elements, what is empty left out. */
  show.make = (name, given = {}, inside = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(given)) {
      if (key === "class") made.className = value;
      else if (key === "text") made.textContent = value;
      else made.setAttribute(key, value);
    }
    made.append(...inside.filter(Boolean));
    return made;
  };

  show.draw = (name, given, inside = []) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
    made.append(...inside.filter(Boolean));
    return made;
  };

  /** Return the px of one line of 1080; a screen narrower than 4:3 keeps the proportion. */
  show.unit = () => Math.min(innerHeight / 1080, innerWidth / 1440);

  /** Return the square of a legend. */
  show.swatch = (tone) => {
    const look = show.data.tones[tone];
    const box = show.make("i", { class: `swatch of-${tone}` });
    if (look) box.style.background = look.fill;
    return box;
  };

  const variants = {};

  /** Return what is chosen as the key of its variants. */
  const key = (kec, ind, per) => [kec, ind, per].join("|");
  show.has = (kec, ind, per) => !(kec || ind || per) || key(kec, ind, per) in variants;

  /** Take in the items of some choices. */
  show.add = (found) => Object.assign(variants, found);

  /** Tell whether the items of one choice by itself are here. */
  show.here = (which, code) => show.has(...["kec", "ind", "per"].map((one) => (one === which ? code : "")));

  /** Unpack the items of a file; where a browser cannot, the choices are not offered. */
  show.unpack = async () => {
    const { data } = show;
    if (!data.variants) return;
    try {
      const bytes = Uint8Array.from(atob(data.variants), (one) => one.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      show.add(JSON.parse(await new Response(stream).text()));
    } catch {
      data.choices = {};
    }
    data.variants = "";
  };

  /** Return the items under what is chosen: the more particular over the more general. */
  show.items = () => {
    const { kec, ind, per } = show;
    const keys = [key(kec, "", ""), key("", "", per), key(kec, "", per), key("", ind, ""),
      key(kec, ind, per)];
    const laid = Object.assign({}, ...keys.map((one) => variants[one]));
    return show.data.items.map((item) => laid[item.key] || item);
  };
})();
