// Tells charts whether the screen is narrow: a chart cannot ask CSS.
(() => {
  const PHONE = "(max-width: 640px)";
  const ours = (window.dash_clientside ||= {});
  const listening = new Set();

  /** Clientside callback: Output a store with true on a narrow screen; told again when it turns.
   *  chart: id of the chart that asks; a store has no element to tell whether its page is open. */
  (ours.lokus ||= {}).narrow = (_, chart) => {
    const asked = window.matchMedia(PHONE);
    const { id } = ours.callback_context.outputs_list;
    if (!listening.has(id)) {
      listening.add(id);
      asked.addEventListener("change", () => {
        if (document.getElementById(chart)) ours.set_props(id, { data: asked.matches });
      });
    }
    return asked.matches;
  };
})();
