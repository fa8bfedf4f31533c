// Before it draws any polygon plotly wants a map of the world; an empty one saves the request.
window.PlotlyGeoAssets = { topojson: { world_110m: { type: "Topology", objects: {}, arcs: [] } } };
