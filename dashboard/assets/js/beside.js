// Two maps: the second is asked for only while it is wanted, so one map costs what it did.
(() => {
  const ours = (window.dash_clientside ||= {});

  /** Clientside callback: Inputs the kind of the second map, its wish and the pickers of the page,
   *  States what was asked last and what is shown; Outputs what to ask, whether card and picker
   *  are hidden. */
  (ours.lokus ||= {}).beside = (kind, wish, kab, kec, ind, per, lokus, last, shown) => {
    const alone = !kind || kind === "satu";
    const asked = alone ? null : { kind, wish: wish || "", kab, kec, ind, per, lokus };
    // What was shown without a wish becomes the wish: it is on screen already.
    const before = last && asked && wish === shown ? { ...last, wish } : (last ?? null);
    const same = JSON.stringify(asked) === JSON.stringify(before);
    return [same ? ours.no_update : asked, alone, alone];
  };

  /** Clientside callback: Input what is shown, States value and id of its picker; no Output. */
  ours.lokus.held = (shown, value, id) => {
    if (shown && shown !== value) ours.set_props(id, { value: shown });
  };
})();
