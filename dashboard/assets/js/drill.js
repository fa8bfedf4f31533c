// From the kabupaten into a kecamatan, to a desa and back: buttons that set a picker, Escape.
//
// button[data-sets] names the picker, data-value what it gets, data-closes the store to empty.
(() => {
  const ALL = "semua";
  const ours = (window.dash_clientside ||= {});

  function press({ sets, value, closes }) {
    if (closes) ours.set_props(closes, { data: null });
    ours.set_props(sets, { value });
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("button[data-sets]");
    if (button) press(button.dataset);
  });

  // Listens before what Escape closes is gone.
  document.addEventListener(
    "keydown",
    ({ key, target }) => {
      if (key !== "Escape" || target.closest?.("input, [role=dialog], [role=listbox]")) return;
      if (document.querySelector(".offcanvas, .dash-dropdown-content")) return;
      const up = document.querySelector(".trail-map button[data-sets]");
      if (up) press(up.dataset);
    },
    true,
  );

  const part = (type, props) => ({ type, namespace: "dash_html_components", props });
  const nameOf = (options, value) => (options || []).find((one) => one.value === value)?.label;

  /** Clientside callback: Inputs value and options of kabupaten and kecamatan and the desa opened,
   *  State the id of the picker of kecamatan; Output the way back, empty for a whole kabupaten. */
  (ours.lokus ||= {}).trail = (kab, kabupaten, kec, kecamatan, desa, picker) => {
    const here = kec && kec !== ALL ? nameOf(kecamatan, kec) : "";
    if (!here) return [];
    const up = part("Button", {
      children: nameOf(kabupaten, kab) || kab,
      type: "button",
      title: "Kembali ke seluruh kabupaten (Esc)",
      "data-sets": picker,
      "data-value": ALL,
    });
    const row = desa && document.querySelector(`.ranked tr[data-code="${CSS.escape(desa)}"] b`);
    const names = [here, ...(row ? [row.textContent] : [])];
    return [up, ...names.map((name) => part("Span", { children: name }))];
  };

  /** Clientside callback: Input the id of the panel, State the desa of the link; Output the same
   *  desa, which opens it once the page stands. */
  ours.lokus.reopened = (_, desa) => desa || ours.no_update;
})();
