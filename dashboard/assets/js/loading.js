// The name of the page on the skeleton, until the page itself stands there.
(() => {
  /** Return the name of the longest path in `names` at or above `pathname`; "" if none. */
  function pageName(names, pathname) {
    const above = Object.keys(names)
      .filter((path) => pathname === path || pathname.startsWith(path === "/" ? "/" : `${path}/`))
      .sort((a, b) => b.length - a.length);
    return above.length ? names[above[0]] : "";
  }

  if (typeof module === "object") {
    module.exports = { pageName };
    return;
  }
  const skeleton = document.querySelector(".skeleton");
  const name = skeleton && pageName(JSON.parse(skeleton.dataset.names), window.location.pathname);
  if (name) skeleton.querySelector(".skeleton-name").textContent = name;
})();
