import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  descend,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import { PackageError } from "../packageError";

/** Where a pivot table's values come from. */
export type PivotSource =
  | { readonly kind: "range"; readonly sheet: string; readonly reference: string }
  /** A table or a name. */
  | { readonly kind: "name"; readonly name: string }
  /** Other workbooks, connections, several ranges put together. */
  | { readonly kind: "other" };

/** A value of the source, as it was when the pivot table was last refreshed; a date is ISO 8601. */
export interface SharedValue {
  readonly kind: "text" | "number" | "date" | "boolean" | "error" | "missing";
  readonly text: string;
}

export interface CachedField {
  readonly name: string;
  readonly numberFormat: number;
  /** Every value once; of a field put into groups, the groups. */
  readonly values: readonly SharedValue[];
}

/** What a pivot table remembers of its source (`CT_PivotCacheDefinition`, ECMA-376 part 1, 18.10.1.67). */
export interface StoredPivotCache {
  readonly source: PivotSource;
  readonly refreshOnLoad: boolean;
  readonly fields: readonly CachedField[];
}

const read = new WeakMap<ReadonlyMap<string, Uint8Array>, Map<string, StoredPivotCache>>();

/** The cache in a part of a package, read when it is first asked for: one that can't be read tells nothing. */
export function pivotCache(original: ReadonlyMap<string, Uint8Array>, part: string): StoredPivotCache {
  const known = read.get(original) ?? new Map<string, StoredPivotCache>();
  read.set(original, known);
  const cache = known.get(part) ?? readCache(original, part);
  known.set(part, cache);
  return cache;
}

export const unknownCache: StoredPivotCache = { source: { kind: "other" }, refreshOnLoad: false, fields: [] };

/** The part's XML; undefined when it is not well formed, so that a change of cells never ends half done. */
function rootOf(original: ReadonlyMap<string, Uint8Array>, part: string): XmlElement | undefined {
  try {
    return parseXml(original.get(part) ?? new Uint8Array(0), part);
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

function readCache(original: ReadonlyMap<string, Uint8Array>, part: string): StoredPivotCache {
  const root = rootOf(original, part);
  if (root === undefined) return unknownCache;
  return {
    source: readSource(childOf(root, "cacheSource")),
    refreshOnLoad: booleanOf(attributeOf(root, "refreshOnLoad")),
    fields: descend(root, "cacheFields", "cacheField").map(readField),
  };
}

function readSource(source: XmlElement | undefined): PivotSource {
  const range = childOf(source, "worksheetSource");
  const [name, reference, sheet] = ["name", "ref", "sheet"].map((each) => range?.attributes[each]);
  if (range === undefined || attributeOf(range, "id") !== undefined) return { kind: "other" };
  if (name !== undefined) return { kind: "name", name: decodeXstring(name) };
  if (reference === undefined || sheet === undefined) return { kind: "other" };
  return { kind: "range", sheet: decodeXstring(sheet), reference };
}

function readField(field: XmlElement): CachedField {
  const groups = childOf(childOf(field, "fieldGroup"), "groupItems");
  return {
    name: decodeXstring(attributeOf(field, "name") ?? ""),
    numberFormat: numberOf(attributeOf(field, "numFmtId")) ?? 0,
    values: childrenOf(groups ?? childOf(field, "sharedItems")).map(readValue),
  };
}

const kindOf: Readonly<Record<string, SharedValue["kind"]>> = {
  s: "text",
  n: "number",
  d: "date",
  b: "boolean",
  e: "error",
};

const readValue = (item: XmlElement): SharedValue => ({
  kind: kindOf[localName(item.name)] ?? "missing",
  text: decodeXstring(attributeOf(item, "v") ?? ""),
});
