/** Unit and host tests: everything that needs nothing but `npm ci`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/corpus/"],
  // How fast something is is measured in bench/; a busy machine fails no test.
  testTimeout: 60_000,
  transform: { "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tsconfig.test.json" }] },
};
