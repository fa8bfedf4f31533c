// «?» in the bar closes behind the reader: by a click elsewhere, by its link, by Escape.
(() => {
  const opened = () => document.querySelector("details.topbar-ask[open]");
  document.addEventListener("click", ({ target }) => {
    const help = opened();
    if (help && (!help.contains(target) || target.closest("a"))) help.open = false;
  });
  document.addEventListener("keydown", ({ key }) => {
    const help = opened();
    if (key !== "Escape" || !help) return;
    if (help.contains(document.activeElement)) help.firstElementChild.focus();
    help.open = false;
  });
})();
