const path = require("node:path");
const { resolve, module: rules } = require("./webpack.config.js")({}, {});

/** The benchmarks as one script, made as the pane's are: what another build adds to each call would be measured with it. */
module.exports = {
  mode: "production",
  target: "node20",
  entry: { bench: path.resolve(__dirname, "bench/bench.ts") },
  output: { path: path.resolve(__dirname, ".cache/bench/built"), filename: "[name].js", clean: true },
  resolve,
  module: { ...rules, parser: { javascript: { createRequire: false } } },
  // Packages are loaded from where they are.
  externals: [/^[^./]/],
  externalsType: "commonjs",
  node: { __dirname: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
