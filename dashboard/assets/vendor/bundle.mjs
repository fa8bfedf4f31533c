// Bundle plotly_entry.js into the file named by the first argument; list its packages in the second.
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

// Words for the reference manual: a third of the weight, read by nobody in a browser.
const descriptions =
  /^\s*description:\s*(?:'(?:[^'\\\n]|\\.)*'|\[[\s\S]*?\]\s*\.join\([^)]*\))\s*,?$/gm;
const addresses = /https:\/\/(?!www\.w3\.org)/g;

const offline = {
  name: "offline",
  setup(bundler) {
    bundler.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(descriptions, "").replace(addresses, ""), loader: "js" };
    });
  },
};

const [outfile, packages] = process.argv.slice(2);
const { metafile } = await build({
  entryPoints: ["plotly_entry.js"],
  outfile,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "Plotly",
  target: "es2020",
  charset: "utf8",
  define: { global: "window", "define.amd": "false" },
  loader: { ".css": "empty" }, // of the tile maps, which are not part of it
  legalComments: "none", // the texts of the licences lie beside it
  metafile: true,
  plugins: [offline],
});
const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/;
const used = Object.keys(Object.values(metafile.outputs)[0].inputs).map((path) => name.exec(path)?.[1]);
await writeFile(packages, [...new Set(used.filter(Boolean))].sort().join("\n"), "utf8");
