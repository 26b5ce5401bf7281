import { areaAddress } from "../cells/address";
import { prefixOf, withChild } from "../frame/frameOrder";
import { readRelationships, type Relationship } from "../read/relationships";
import type { PackageEditor } from "../save/packageEditor";
import { relationshipType } from "../save/relationshipType";
import { withRelationshipsPrefix } from "../save/relationshipsPrefix";
import type { SheetToSave } from "../save/sheetPart";
import { attributeOf, descend, element, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { Archive } from "../zip/archive";
import { readHyperlinks } from "./readHyperlinks";
import type { StoredHyperlink } from "./storedHyperlink";

/**
 * Writes a sheet's hyperlinks when they are not those it was read with: `<hyperlink>` in the sheet, what is outside as the target of
 * an external relationship (ECMA-376-1, 18.3.1.48).
 */
export function saveHyperlinks(
  editor: PackageEditor,
  path: string,
  frame: XmlElement,
  { sheet, strict }: Pick<SheetToSave, "sheet" | "strict">,
): XmlElement {
  const related = editor.original instanceof Archive ? readRelationships(editor.original, path) : [];
  const before = readHyperlinks(frame, related);
  if (JSON.stringify(before) === JSON.stringify(sheet.hyperlinks)) return frame;
  for (const id of relationsIn(frame, related)) editor.unrelate(path, id);
  const [named, relationships] = withRelationshipsPrefix(frame, strict);
  const relate = (address: string): string =>
    editor.relateOutside(path, relationshipType(strict, "hyperlink"), uriOf(address));
  const written = sheet.hyperlinks.flatMap((link) =>
    link.areas.map((area) =>
      element(`${prefixOf(frame)}hyperlink`, {
        ref: areaAddress(area),
        [`${relationships}:id`]: link.address === "" ? undefined : relate(link.address),
        location: attribute(link.location),
        tooltip: attribute(link.tooltip),
        ...known(link, frame),
      }),
    ),
  );
  const list = element(`${prefixOf(frame)}hyperlinks`, {}, written);
  return withChild(named, "hyperlinks", written.length > 0 ? list : undefined);
}

const attribute = (text: string): string | undefined => (text === "" ? undefined : encodeXstring(text));

function relationsIn(frame: XmlElement, related: readonly Relationship[]): string[] {
  const outside = new Set(related.filter(({ external }) => external).map(({ id }) => id));
  const ids = descend(frame, "hyperlinks", "hyperlink").map((each) => attributeOf(each, "id") ?? "");
  return ids.filter((id) => outside.has(id));
}

/** A copied sheet has none of the prefixes that the first one's attributes were written with. */
const known = ({ others }: StoredHyperlink, frame: XmlElement): Record<string, string> =>
  Object.fromEntries(
    Object.entries(others).filter(([name]) => {
      const [prefix, local] = name.split(":");
      return local === undefined || `xmlns:${prefix ?? ""}` in frame.attributes;
    }),
  );

/** Characters that no target of a relationship may have are escaped as in a URI; Excel refuses a package with them. */
const uriOf = (address: string): string => address.replace(/[\s"<>^`{|}]/g, encodeURIComponent);
