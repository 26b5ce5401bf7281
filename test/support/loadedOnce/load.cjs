const { runInThisContext } = require("node:vm");

/**
 * Node's own copy of a package, which the process loads once. Jest would load it anew for each file of tests, which takes longer
 * than most files take to run. Only for what keeps nothing from one test to the next.
 */
module.exports = (name) =>
  runInThisContext("process").getBuiltinModule("node:module").createRequire(__filename)(name);
