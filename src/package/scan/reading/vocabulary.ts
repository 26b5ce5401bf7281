/** Attributes whose words a person wrote or may have written, whatever they look like. */
const free = new Set([
  ..."name displayName caption title descr alt tooltip display location prompt promptTitle error errorTitle".split(
    " ",
  ),
  ..."v author userName refreshedBy command connection url path sourceFile destinationFile target Target".split(
    " ",
  ),
  ..."totalsRowLabel comment headerRowCellStyle codeName uniqueName hierarchy measureGroup key value text".split(
    " ",
  ),
  ..."formatCode axisTitle rowHeaderCaption colHeaderCaption grandTotalCaption topic progId userId company".split(
    " ",
  ),
]);
/** Elements whose `val` is free too: filters. */
const freeValues = new Set(["filter", "customFilter", "top10", "fld", "item", "property"]);

const enumeration = /^[a-z][A-Za-z0-9]{0,40}$/;
const reference = /^[\s,:$!]*(?:\$?[A-Z]{1,3}\$?\d{1,7}[\s,:]*)+$/;
const plainNumber = /^[-+\d.,:;%eE\s]*$/;
const identifier =
  /^(?:rId\w*|\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\}?|[0-9A-Fa-f]{6,32})$/;

/** Is this value one of the format's own words (a keyword, a reference to cells, a number, an id), and nobody's? */
export function isVocabulary(element: string, attribute: string, value: string): boolean {
  if (free.has(attribute) || (attribute === "val" && freeValues.has(element))) return false;
  return (
    enumeration.test(value) || plainNumber.test(value) || reference.test(value) || identifier.test(value)
  );
}
