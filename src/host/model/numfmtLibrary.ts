/**
 * The one door to numfmt. Its 4.0.1 package.json points `require` and types at files that it does not ship
 * (`dist/index.cjs`), so that Node and Jest can't load it by name; the file below is what it does ship.
 */
export {
  addLocale,
  format,
  getFormatDateInfo,
  getFormatFromId,
  getLocale,
  isDateFormat,
  parseValue,
} from "../../../node_modules/numfmt/dist/index.js";
