// The links of «Unduh» below a figure: what is on screen stands in the address of the window, and is
// put into a link only when somebody is about to follow it.
(() => {
  /** Return the address of a file with the state of the page, for the audience it had. */
  function addressOf(href, search) {
    const [path, own] = href.split("?");
    const asked = new URLSearchParams(search);
    for (const [key, value] of new URLSearchParams(own)) {
      if (key === "untuk") asked.set(key, value);
    }
    return `${path}?${asked}`;
  }

  if (typeof module === "object") {
    module.exports = { addressOf };
    return;
  }
  const renew = ({ target }) => {
    const link = target.closest?.(".figure-files a");
    if (link) link.setAttribute("href", addressOf(link.getAttribute("href"), window.location.search));
  };
  for (const event of ["pointerover", "pointerdown", "focusin", "click"]) {
    document.addEventListener(event, renew, true);
  }
})();
