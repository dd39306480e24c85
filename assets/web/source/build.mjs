// Bundles the viewer and its two libraries into ../viewer.js, with the libraries' licences beside it.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const LIBRARIES = ["three", "fflate"];
const notes = LIBRARIES.map((name) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return `${name} ${version} (${license})`;
});
// A test compares this with the folder, so that the kept bundle cannot fall behind its source.
const sources = readdirSync(".").filter((name) => /\.(m?js|json)$/.test(name)).sort();
const mark = createHash("sha256");
for (const name of sources) mark.update(readFileSync(name));

await build({
  entryPoints: ["viewer.js"],
  outfile: "../viewer.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2020"],
  charset: "utf8",
  legalComments: "none",
  banner: { js: `/* Kneural's viewer. Contains ${notes.join(" and ")}; their licences stand at the end of the page. Source ${mark.digest("hex").slice(0, 16)} */` },
});

writeFileSync(
  "../LICENCES.txt",
  LIBRARIES.map((name, at) => `${notes[at]}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`).join("\n\n"),
);
