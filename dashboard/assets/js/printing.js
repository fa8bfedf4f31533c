// Charts on paper: plotly draws for the screen's width and paper is narrower. For printing every
// drawing is told its own size, so that CSS can scale it; afterwards it is left as it was.
(() => {
  const DRAWINGS = ".js-plotly-plot svg.main-svg";

  window.addEventListener("beforeprint", () => {
    for (const svg of document.querySelectorAll(DRAWINGS)) {
      const { width, height } = svg.getBoundingClientRect();
      if (!width || !height) continue;
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      // Rows of a chart over a table keep to the rows of the table.
      if (svg.closest(".spine-chart")) svg.setAttribute("preserveAspectRatio", "none");
    }
  });
  window.addEventListener("afterprint", () => {
    for (const svg of document.querySelectorAll(DRAWINGS)) {
      svg.removeAttribute("viewBox");
      svg.removeAttribute("preserveAspectRatio");
    }
  });
})();
