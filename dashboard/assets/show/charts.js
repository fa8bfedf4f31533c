// The charts of a paparan: drawn beforehand at some widths; the one that reads best here is taken.
(() => {
  const show = window.lokusShow;
  const SMALLEST = 0.86; // 24 of the 28 lines a letter is drawn with
  const WELL = 0.95;
  const LARGEST = 1.6;

  /** Return the drawing and how much larger it stands; null where none is readable in the room. */
  show.fitting = (drawings, { width, height }) => {
    const unit = show.unit();
    const each = drawings.map((one) => [one, Math.min(width / one.width, height / one.height) / unit]);
    const near = (zoom) => Math.min(zoom, LARGEST * show.scale);
    const larger = (a, b) => (near(b[1]) > near(a[1]) + 0.02 ? b : a);
    // Wide drawings have more room for their bars: taken where letters are large enough.
    const [best, zoom] = each.find((one) => one[1] >= WELL * show.scale) || each.reduce(larger);
    return zoom < SMALLEST * Math.min(show.scale, 1.15) ? null : [best, near(zoom) * unit];
  };

  show.chart = ([drawing, zoom], words) => {
    const read = new DOMParser().parseFromString(drawing.svg, "image/svg+xml");
    const svg = document.importNode(read.documentElement, true);
    svg.setAttribute("width", drawing.width * zoom);
    svg.setAttribute("height", drawing.height * zoom);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", words);
    return svg;
  };
})();
