const base = require("./jest.config.cjs");

/** Real and awkward workbooks from a folder outside the project (`CONFIDE_CORPUS`). */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/corpus"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
