"""A chart of rows drawn by our script is the chart that plotly would have drawn."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

CHART = "#kesenjangan-bar .rows-chart"
KEPT = """document.addEventListener("DOMContentLoaded", () => setTimeout(() => {
  const { react } = window.Plotly; // by now our own
  window.Plotly.react = (graph, figure) => {
    window.kept = structuredClone(figure);
    return react(graph, figure);
  };
}))"""
BESIDE = """async (chart) => {
  const ours = document.querySelector(chart);
  const theirs = document.createElement("div");
  theirs.style.width = `${ours.clientWidth}px`;
  document.body.append(theirs);
  const { data, layout } = window.kept;
  const width = ours.clientWidth;
  const drawn = ours.querySelector(".rows-svg");
  const size = { width, meta: null, margin: { ...layout.margin } };
  await window.Plotly.newPlot(theirs, data, { ...layout, ...size }, { staticPlot: true });
  const seen = (place, names) => {
    const { left, top } = place.getBoundingClientRect();
    return [...place.querySelectorAll(names)].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const said = each.textContent;
      return { said, at: [x + width / 2 - left, y + height / 2 - top, said ? 0 : width, height] };
    }).filter(({ said, at: [, , wide] }) => said || wide > 1.5);
  };
  return {
    texts: [seen(drawn, "text"), seen(theirs, "text:not(.annotation-text)").concat(
      seen(theirs, ".annotation-text"))],
    bars: [seen(drawn, "rect.point"), seen(theirs, ".barlayer .point path")],
  };
}"""
VIEWS = {
    "per kecamatan": "?kab=61.08",
    "per desa, with few cases and silence": "?kab=61.08&kec=61.08.01",
    "andil": "?kab=61.08&urut=andil",
    "without a target": "?kab=61.08&ind=stunting_prevalence_routine",
}


def by_place(seen):
    """Return what was seen from row to row, 30 px apart, and along a row."""
    return sorted(seen, key=lambda one: (one["said"], one["at"][1] // 15, one["at"][0]))


@pytest.mark.parametrize("query", VIEWS.values(), ids=VIEWS)
def test_bars_and_words_stand_where_plotly_puts_them(page, query):
    page.add_init_script(KEPT)
    page.goto(f"/kesenjangan{query}")
    expect(page.locator(f"{CHART} rect.point").first).to_be_visible()
    seen = page.evaluate(BESIDE, CHART)
    for kind, apart in (("texts", 3), ("bars", 3)):
        ours, theirs = (by_place(one) for one in seen[kind])
        assert [one["said"] for one in ours] == [one["said"] for one in theirs]
        for mine, its in zip(ours, theirs, strict=True):
            for at, there in zip(mine["at"], its["at"], strict=True):
                assert abs(at - there) <= apart, (mine, its)
