// The menu keeps the filters: from one page to the next the same kabupaten, kecamatan, period.
// Its folded parts, the pages of the programme and on a phone all of it, close behind the reader.
(() => {
  const CARRIED = ["kab", "kec", "ind", "per"];

  const SHOW = "/layar";
  const SESSION = /^\/rakor\/([\d.]+-\d+)$/;

  /** Return the address of a page with the part of `search` that every page understands. From a
   *  session the show is its own; elsewhere it is of the whole kabupaten, whose kecamatan are chosen
   *  inside it. */
  function addressOf(path, search, from = "") {
    const asked = new URLSearchParams(search || "");
    const session = path === SHOW && SESSION.exec(from);
    if (session) return `${SHOW}?rakor=${session[1]}`;
    const kept = CARRIED.filter((key) => asked.get(key) && !(path === SHOW && key === "kec"));
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
  const PROGRAM = ".topbar-pages details";
  const BUTTON = ".topbar-menu";

  /** Open or close what the menu button of a narrow screen holds. */
  function unfold(button, open) {
    button?.setAttribute("aria-expanded", String(open));
    const folded = document.querySelector(PROGRAM);
    if (folded) folded.open = open;
  }
  /** Say in the bar which page of the programme is open, if one is. */
  function mark(folded) {
    const present = folded.querySelector('[aria-current="page"]');
    folded.classList.toggle("present", Boolean(present));
    folded.querySelector("summary span").textContent = present ? `: ${present.textContent}` : "";
  }
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(BUTTON);
    if (button) unfold(button, button.getAttribute("aria-expanded") !== "true");
    else if (target.closest(`${PROGRAM} a`) || !target.closest(PROGRAM))
      unfold(document.querySelector(BUTTON), false);
  });
  document.addEventListener("keydown", ({ key }) => {
    const folded = document.querySelector(PROGRAM);
    if (key !== "Escape" || !folded?.open) return;
    const button = document.querySelector(BUTTON);
    const narrow = button.getAttribute("aria-expanded") === "true";
    if (folded.closest(".topbar").contains(document.activeElement))
      (narrow ? button : folded.firstElementChild).focus();
    unfold(button, false);
  });

  /** Clientside callback: Inputs pathname and search; no Output: eleven links told through Dash
   *  ask every component of the page what changed, once a link. */
  ours.lokus.menu = (pathname, search) => {
    const held = present(pathname, search).toString();
    for (const link of document.querySelectorAll(".topbar-pages a")) {
      const path = new URL(link.href).pathname;
      if (path === pathname) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
      link.setAttribute("href", addressOf(path, held, pathname));
    }
    mark(document.querySelector(PROGRAM));
  };
})();
