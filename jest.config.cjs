/** Unit and host tests: everything that needs nothing but `npm ci`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/corpus/"],
  // How fast something is is measured in bench/; a busy machine fails no test.
  testTimeout: 60_000,
  moduleNameMapper: { "^(jsdom|playwright-core)$": "<rootDir>/test/support/loadedOnce/$1.cjs" },
  // What esbuild is asked for stands here, since the cache of what was transformed is kept by it.
  transform: {
    "^.+\\.tsx?$|/node_modules/@noble/": [
      "<rootDir>/jest.transform.cjs",
      { format: "cjs", target: "es2022", jsx: "automatic", sourcemap: true },
    ],
  },
  // Written as modules only, which Jest does not take as they are.
  transformIgnorePatterns: ["/node_modules/(?!@noble/)"],
};
