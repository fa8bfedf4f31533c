// The agenda of a Rakor: its lines are moved and removed by keys or by their buttons.
(() => {
  const KEYS = { ArrowUp: "naik", ArrowDown: "turun" };

  /** Return what a key on a line asks for; null for what it does not. */
  function asked({ key, altKey }) {
    if (key === "Delete") return "hapus";
    return (altKey && KEYS[key]) || null;
  }

  /** Return the line to return to: where a line is only hidden, that one, so that the same key takes
   *  it in again. */
  function returnTo(what, own, near, stays) {
    return what === "hapus" && !stays ? near : own;
  }

  if (typeof module === "object") {
    module.exports = { asked, returnTo };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  /** The line to return to once its own list is drawn anew: there are two on the page. */
  const last = {};

  function tell(list, item, what) {
    const near = item.nextElementSibling || item.previousElementSibling;
    last[list.id] = returnTo(what, item.dataset.id, near && near.dataset.id, list.dataset.stays);
    ours.set_props(list.dataset.act, { data: { what, id: Number(item.dataset.id), at: Date.now() } });
  }

  function listen(list) {
    if (list.dataset.listening) return;
    list.dataset.listening = "1";
    list.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-what]");
      if (button) tell(list, button.closest("li"), button.dataset.what);
    });
    list.addEventListener("keydown", (event) => {
      const item = event.target.closest("li[data-id]");
      const what = item && list.querySelector("button") && asked(event);
      if (!what) return;
      event.preventDefault();
      tell(list, item, what);
    });
  }

  Object.assign((ours.lokus ||= {}), {
    /** Clientside callback: Input the lines, State the id of their list. */
    rakorAgenda(_, id) {
      const list = document.getElementById(id);
      if (!list) return;
      listen(list);
      const back = last[id];
      delete last[id];
      if (!back) return;
      requestAnimationFrame(() => {
        const item = list.querySelector(`li[data-id="${CSS.escape(back)}"] a`);
        if (item) item.focus();
      });
    },
  });
})();
