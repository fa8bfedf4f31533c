// One typed line: names are offered for the part that is being typed; nothing is filled in unasked.
(() => {
  const MOST = 7;

  function folded(text) {
    return text.toLocaleLowerCase("id").replace(/[,/-]/g, " ");
  }

  /** Return the part of a line in which a position lies: its number, where it begins, its text. */
  function partAt(line, position) {
    const start = line.lastIndexOf(";", position - 1) + 1;
    const end = line.indexOf(";", position);
    const number = line.slice(0, start).split(";").length - 1;
    return { number, start, end: end < 0 ? line.length : end, text: line.slice(start, end < 0 ? undefined : end).trim() };
  }

  /** Return the names in which every word of a text begins a word. */
  function matching(names, text) {
    const words = folded(text).split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    const found = names.filter((name) => {
      const own = folded(name).split(/\s+/);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    });
    return found.filter((name) => name !== text).slice(0, MOST);
  }

  /** Return what is offered for a part: OPD first, places third; a day begins with a digit or +. */
  function offered(names, part, ownerAt) {
    if (part.number === ownerAt) return matching(names.parties, part.text);
    if (ownerAt === 0 && part.number === 2 && !/^[\d+]/.test(part.text)) return matching(names.places, part.text);
    return [];
  }

  /** Return the line with a name in place of a part, and where the next part begins. */
  function filled(line, part, name) {
    const before = line.slice(0, part.start) + (part.start ? " " : "") + name + "; ";
    return { line: before + line.slice(part.end).replace(/^;\s*/, ""), at: before.length };
  }

  if (typeof module === "object") {
    module.exports = { partAt, matching, offered, filled };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  const known = {};

  function listOf(input) {
    return document.querySelector(`.rakor-hints[data-line="${CSS.escape(input.id)}"]`);
  }

  function close(input, list) {
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(input, list, step) {
    const items = [...list.children];
    const now = items.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const next = items[(now + step + items.length) % items.length] || items[0];
    for (const one of items) one.setAttribute("aria-selected", String(one === next));
    input.setAttribute("aria-activedescendant", next.id);
  }

  function take(input, list, name) {
    const part = partAt(input.value, input.selectionStart);
    const made = filled(input.value, part, name);
    ours.set_props(input.id, { value: made.line });
    close(input, list);
    requestAnimationFrame(() => {
      input.focus();
      input.setSelectionRange(made.at, made.at);
    });
  }

  function offer(input, list) {
    const names = known[list.dataset.names];
    if (!names) return;
    const ownerAt = Number(list.dataset.owner || 0);
    const found = offered(names, partAt(input.value, input.selectionStart), ownerAt);
    const items = found.map((name, at) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = name;
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(input, list, name);
      });
      return item;
    });
    list.replaceChildren(...items);
    input.setAttribute("aria-expanded", String(Boolean(items.length)));
  }

  function listen(input, list) {
    if (input.dataset.listening) return;
    input.dataset.listening = "1";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", () => offer(input, list));
    input.addEventListener("blur", () => close(input, list));
  }

  document.addEventListener(
    "keydown",
    (event) => {
      const input = event.target;
      const list = input.id && input.getAttribute("role") === "combobox" && listOf(input);
      if (!list || !list.children.length) return;
      const selected = list.querySelector('[aria-selected="true"]');
      const picks = event.key === "Tab" ? selected || list.children[0] : event.key === "Enter" && selected;
      if (picks) take(input, list, picks.textContent);
      else if (event.key === "ArrowDown") move(input, list, 1);
      else if (event.key === "ArrowUp") move(input, list, -1);
      else if (event.key === "Escape") close(input, list);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  Object.assign((ours.lokus ||= {}), {
    /** Clientside callback: Input the names, States the ids of a line and of its list. */
    rakorNames(names, line, hints) {
      const input = document.getElementById(line);
      const list = document.getElementById(hints);
      if (!input || !list || !names) return;
      known[list.dataset.names] = names;
      listen(input, list);
      // Who was faster than the names is offered them for what stands there already.
      if (document.activeElement === input && input.value) offer(input, list);
    },
  });
})();
