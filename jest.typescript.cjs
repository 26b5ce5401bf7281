const path = require("node:path");
const { transformSync } = require("esbuild");

/** TypeScript for Jest, each file by itself as `isolatedModules` demands; types are the business of `npm run check:types`. */
module.exports = {
  process: (source, file, { transformerConfig }) =>
    transformSync(source, { ...transformerConfig, loader: path.extname(file).slice(1), sourcefile: file }),
};
