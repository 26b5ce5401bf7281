const base = require("./jest.config.cjs");

/** The built pages in a real Chromium (`CHROME_PATH`, or Debian's). */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
