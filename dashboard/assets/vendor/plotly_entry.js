// What Lokus draws with plotly.js: five traces and Indonesian numbers, no address but its own.
const Plotly = require("plotly.js/lib/core");
const id = require("plotly.js/lib/locales/id");

Plotly.register([
  require("plotly.js/lib/bar"), // scatter is part of the core
  require("plotly.js/lib/heatmap"),
  require("plotly.js/lib/scattergeo"),
  require("plotly.js/lib/choropleth"),
]);

// The locale that ships knows no separators and spells two months the old way.
Object.assign(id.format, {
  decimal: ",",
  thousands: ".",
  months: id.format.months.map((month) => month.replace("Nopember", "November")),
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  shortDays: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
});
Plotly.register(id);

Plotly.setPlotConfig({
  locale: "id",
  topojsonURL: "/static/",
  plotlyServerURL: "",
  showSendToCloud: false,
  displaylogo: false,
});

// A page left while its polygons are on their way: the drawing that waits for them would find an
// emptied graph and throw, so a graph is emptied only after every drawing begun on it has ended.
const drawings = new WeakMap();
const remembered = (draw) => (graph, ...rest) => {
  const drawn = draw(graph, ...rest);
  drawings.set(graph, Promise.allSettled([drawings.get(graph), drawn]));
  return drawn;
};
const { purge } = Plotly;
Plotly.react = remembered(Plotly.react);
Plotly.animate = remembered(Plotly.animate);
Plotly.Plots.resize = remembered(Plotly.Plots.resize);
Plotly.purge = (graph) => {
  Promise.resolve(drawings.get(graph)).then(() => purge(graph));
  return graph;
};

module.exports = Plotly;
