// A row of a desk of records opens its record; a heading sorts by its column.
document.addEventListener("click", (event) => {
  const pressed = event.target.closest?.("[data-record], [data-order]");
  const place = pressed?.closest("[data-opens][data-sorts]");
  if (!place) return;
  const { opens, sorts } = place.dataset;
  const { record, order } = pressed.dataset;
  if (record) {
    window.dash_clientside.set_props(opens, { data: { id: Number(record), at: Date.now() } });
  } else {
    window.dash_clientside.set_props(sorts, { data: order });
  }
});
