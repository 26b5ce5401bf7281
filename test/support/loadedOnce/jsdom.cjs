module.exports = require("./load.cjs")("jsdom");
