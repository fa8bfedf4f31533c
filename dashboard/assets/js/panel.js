// A click on the map opens a desa as a click on its row does; closed, the same one opens again.
(() => {
  const ours = (window.dash_clientside ||= {});
  Object.assign((ours.lokus ||= {}), {
    /** Clientside callback: Input clickData of the map, Output the store of the desa opened. */
    opened(click) {
      return click ? click.points[0].location : ours.no_update;
    },
    /** Clientside callback: Input is_open of the panel, Outputs the store and the click, emptied. */
    closed(open) {
      return open ? [ours.no_update, ours.no_update] : [null, null];
    },
  });
})();
