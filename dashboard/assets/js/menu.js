// The menu keeps the filters: from one page to the next the same kabupaten, kecamatan, period.
(() => {
  const CARRIED = ["kab", "kec", "ind", "per"];

  /** Return the address of a page with the part of `search` that every page understands. */
  function addressOf(path, search) {
    const asked = new URLSearchParams(search || "");
    const kept = CARRIED.filter((key) => asked.get(key));
    if (!kept.length) return path;
    return `${path}?${kept.map((key) => `${key}=${encodeURIComponent(asked.get(key))}`).join("&")}`;
  }

  if (typeof module === "object") {
    module.exports = { addressOf };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  ours.lokus ||= {};

  /** Return the parameters of the window's address; the page of an area names it in its path. */
  function present(pathname, search) {
    const held = new URLSearchParams(search || "");
    for (const [key, code] of Object.entries(ours.lokus.areaNamed(pathname))) held.set(key, code);
    return held;
  }

  /** Clientside callback: Input search, State the kabupaten on screen, Output the one it is now. */
  ours.lokus.shown = (search, before) => {
    const now = present(window.location.pathname, window.location.search).get("kab");
    return now && now !== before ? now : ours.no_update;
  };
  /** Clientside callback: Inputs pathname and search, Outputs the href of every link of the menu. */
  ours.lokus.menu = (pathname, search) =>
    ours.callback_context.outputs_list.map(({ id }) => {
      const link = document.getElementById(id);
      const path = new URL(link.href).pathname;
      if (path === pathname) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
      return addressOf(path, present(pathname, search).toString());
    });
})();
