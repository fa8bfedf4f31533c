// Draws what components/plain_trees.py sends: elements as [name, attributes, children].
(() => {
  function made([name, attributes, children]) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "style") Object.assign(element.style, value);
      else element.setAttribute(key, value);
    }
    element.append(...children.map((child) => (typeof child === "string" ? child : made(child))));
    return element;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-inside]");
    if (!link || event.defaultPrevented || event.button) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    window.history.pushState({}, "", link.href);
    // As dcc.Link tells dcc.Location.
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    window.scrollTo(0, 0);
  });

  // A fold that holds a tree draws it once it is opened; toggle does not bubble.
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!target.open || !target.dataset?.holds || target.children.length > 1) return;
      target.append(made(JSON.parse(target.dataset.holds)));
    },
    true,
  );

  const ours = (window.dash_clientside ||= {});
  /** Clientside callback: Input the trees, State the id of the element they fill, Output its
   *  aria-busy. Nothing empties it. */
  (ours.lokus ||= {}).trees = (trees, id) => {
    const place = document.getElementById(id);
    if (!place) return ours.no_update;
    place.replaceChildren(...(trees || []).map((one) => (typeof one === "string" ? one : made(one))));
    return "false";
  };
})();
