// What folds out of the frame («?», the account, the roles of the sample) closes behind the reader:
// by a click elsewhere, by its link, by Escape.
(() => {
  const OPENED = ":is(.topbar-ask, .account, .roles details)[open]";
  const opened = () => [...document.querySelectorAll(OPENED)];
  document.addEventListener("click", ({ target }) => {
    for (const one of opened())
      if (!one.contains(target) || target.closest("a")) one.open = false;
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const one of opened()) {
      if (one.contains(document.activeElement)) one.firstElementChild.focus();
      one.open = false;
    }
  });
})();
