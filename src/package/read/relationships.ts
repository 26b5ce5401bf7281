import { attributeOf, childrenOf } from "../xml/element";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in transitional and strict packages: `worksheet`, `table`, ... */
  readonly kind: string;
  /** The part's path as stored, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part (`""` for the package itself), in the file's order. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const path = archive.exactPath(relationshipsPath(part));
  const bytes = path === undefined ? undefined : archive.get(path);
  if (path === undefined || !bytes) return [];
  return childrenOf(parseXml(bytes, path), "Relationship").map((element) => {
    const external = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    const type = attributeOf(element, "Type") ?? "";
    const inside = external ? target : resolveTarget(part, target);
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? inside : (archive.exactPath(inside) ?? inside),
      external,
    };
  });
}

/** @example relationshipsPath("xl/workbook.xml") === "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") === "xl/tables/table1.xml" */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") folders.pop();
    else if (segment !== "." && segment !== "") folders.push(segment);
  }
  return folders.join("/");
}
