module.exports = require("./load.cjs")("playwright-core");
