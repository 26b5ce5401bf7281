import { Archive } from "../../../src/package/zip/archive";
import { parseXml } from "../../../src/package/xml/parse";
import { childrenOf, type XmlElement } from "../../../src/package/xml/element";
import { distinctValues } from "../../../src/table/relations/distinct";
import { writeCleanWorkbook } from "../../../src/package/writeCleanWorkbook";

const look = { rightToLeft: false, tabColor: "", header: "", footer: "" };
const properties = [["confide.classification", "{}"]] as const;
const chart = {
  kind: "bar",
  title: "Reached by community",
  categories: 0,
  series: [1],
  firstRow: 0,
  rowCount: 1,
} as const;
const file = new Archive(
  writeCleanWorkbook({
    title: "4W for OCHA 2026-10",
    sheets: [
      {
        ...look,
        name: "Copy",
        columns: ["Community", "Reached"].map((header) => ({ header, width: 12, numberFormat: "General" })),
        cells: [["Ahsem"], [120]].map(distinctValues),
        asTable: true,
        frozenRows: 1,
        customProperties: properties,
        charts: [chart, chart],
      },
      { ...look, name: "About", lines: [["Made for", "OCHA"]], customProperties: properties },
    ],
  }),
);

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** ECMA-376-1, 12.3 and 15.2: what a part of each relationship type is. */
const contentTypeOf: Readonly<Record<string, string>> = {
  [`${office}/officeDocument`]: `${spreadsheet}.sheet.main+xml`,
  [`${office}/worksheet`]: `${spreadsheet}.worksheet+xml`,
  [`${office}/styles`]: `${spreadsheet}.styles+xml`,
  [`${office}/sharedStrings`]: `${spreadsheet}.sharedStrings+xml`,
  [`${office}/table`]: `${spreadsheet}.table+xml`,
  [`${office}/drawing`]: "application/vnd.openxmlformats-officedocument.drawing+xml",
  [`${office}/chart`]: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  [`${office}/customProperty`]: `${spreadsheet}.customProperty`,
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties":
    "application/vnd.openxmlformats-package.core-properties+xml",
};

const read = (path: string): XmlElement => parseXml(file.get(path) ?? new Uint8Array(), path);

interface Relationship {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const isRelationships = (path: string): boolean => path.endsWith(".rels");

/** The part that a relationships part speaks of; "" is the package. */
const sourceOf = (path: string): string => path.replace(/(^|\/)_rels\//, "$1").replace(/\.rels$/, "");

const relationships: readonly Relationship[] = [...file.keys()].filter(isRelationships).flatMap((path) =>
  childrenOf(read(path), "Relationship").map(({ attributes }) => ({
    source: sourceOf(path),
    id: attributes["Id"] ?? "",
    type: attributes["Type"] ?? "",
    target: (attributes["Target"] ?? "").slice(1),
  })),
);

const types = childrenOf(read("[Content_Types].xml"));
const statedType = (path: string): string | undefined => {
  const overriding = types.find(({ attributes }) => attributes["PartName"] === `/${path}`);
  const extension = types.find(({ attributes }) => attributes["Extension"] === path.split(".").at(-1));
  return (overriding ?? extension)?.attributes["ContentType"];
};
const parts = [...file.keys()].filter((path) => path !== "[Content_Types].xml" && !isRelationships(path));

test("every part has a content type", () => {
  expect(parts.filter((path) => statedType(path) === undefined)).toEqual([]);
});

test("every content type that is stated is of a part that is there", () => {
  const named = types.flatMap(({ attributes }) => attributes["PartName"]?.slice(1) ?? []);
  expect(named.filter((path) => !file.has(path))).toEqual([]);
});

test("every relationship leads to a part of the type it says, and none out of the package", () => {
  for (const { type, target } of relationships) expect(statedType(target)).toBe(contentTypeOf[type]);
  expect(JSON.stringify([...file.keys()].filter(isRelationships).map(read))).not.toContain("TargetMode");
});

test("every part is reached from the package by relationships, and every relationship has a source", () => {
  const targets = new Set(relationships.map(({ target }) => target));
  expect(parts.filter((path) => !targets.has(path))).toEqual([]);
  expect(relationships.filter(({ source }) => source !== "" && !file.has(source))).toEqual([]);
});

test("ids of relationships are unlike each other within their source", () => {
  const ids = relationships.map(({ source, id }) => `${source} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every id that a part speaks of is a relationship of that part", () => {
  const spoken = parts
    .filter((path) => path.endsWith(".xml"))
    .flatMap((path) => idsIn(read(path)).map((id) => `${path} ${id}`));
  const known = new Set(relationships.map(({ source, id }) => `${source} ${id}`));
  expect(spoken.length).toBeGreaterThan(3);
  expect(spoken.filter((id) => !known.has(id))).toEqual([]);
});

const idsIn = (node: XmlElement): readonly string[] => [
  ...[node.attributes["r:id"]].filter((id) => id !== undefined),
  ...childrenOf(node).flatMap(idsIn),
];
