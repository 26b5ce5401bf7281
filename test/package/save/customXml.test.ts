import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { newWorkbook } from "../../../src/package/newWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { rels, type PackageText } from "../packages";
import { differingParts, opened, utf16 } from "../reading";

const kept = "{11111111-2222-3333-4444-555555555555}";
const added = "{99999999-8888-7777-6666-555555555555}";
const propertiesOf = (id: string): string =>
  `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${id}"/>`;

const text: PackageText = {
  related: "rId40 customXml ../customXml/item1.xml\nrId41 customXml ../customXml/item2.xml",
  parts: {
    "customXml/item1.xml": "<a  />",
    "customXml/_rels/item1.xml.rels": rels("rId1 customXmlProps itemProps1.xml"),
    "customXml/itemProps1.xml": propertiesOf(kept),
    "customXml/item2.xml": "<without-properties/>",
  },
};

const again = (workbook: StoredWorkbook): StoredWorkbook => openWorkbook(saveWorkbook(workbook));
const partText = (workbook: StoredWorkbook, path: string): string =>
  new TextDecoder().decode(workbook.original.get(path));

it("adds a part with its id and its namespace, and leaves the others as they were", () => {
  const workbook = opened(text);
  const xml = '<r:records xmlns:r="urn:example:records" place="عين العرب"/>';
  workbook.customXml.set(added, xml);
  const bytes = saveWorkbook(workbook);
  const saved = openWorkbook(bytes);
  expect([...saved.customXml]).toEqual([...workbook.customXml]);
  expect(saved.customXml.get(added)).toBe(xml);
  expect(partText(saved, "customXml/itemProps2.xml")).toContain('ds:uri="urn:example:records"');
  expect(differingParts(workbook, bytes).sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item3.xml.rels",
    "customXml/item3.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
});

it("changes a part in its place, with or without an id of its own", () => {
  const workbook = opened(text);
  workbook.customXml.set(kept, "<a>1</a>");
  workbook.customXml.set("customXml/item2.xml", "<b/>");
  const bytes = saveWorkbook(workbook);
  expect([...openWorkbook(bytes).customXml]).toEqual([
    [kept, "<a>1</a>"],
    ["customXml/item2.xml", "<b/>"],
  ]);
  expect(differingParts(workbook, bytes)).toEqual(["customXml/item1.xml", "customXml/item2.xml"]);
});

it("takes a deleted part out with everything that belonged to it", () => {
  const workbook = opened(text);
  workbook.customXml.delete(kept);
  const saved = again(workbook);
  expect([...saved.customXml.keys()]).toEqual(["customXml/item2.xml"]);
  expect(
    [...saved.original.keys()].filter((path) => path.includes("1.xml") && path.includes("customXml")),
  ).toEqual([]);
  expect(partText(saved, "xl/_rels/workbook.xml.rels")).not.toContain("rId40");
});

it("writes a changed part as UTF-8, whatever it was before", () => {
  const workbook = opened({
    related: "rId40 customXml ../customXml/item1.xml",
    parts: {
      "customXml/item1.xml": new Uint8Array([
        0xff,
        0xfe,
        ...utf16('<?xml version="1.0" encoding="utf-16"?><a/>'),
      ]),
    },
  });
  workbook.customXml.set("customXml/item1.xml", '<?xml version="1.0" encoding="utf-16"?><a>حلب</a>');
  expect(again(workbook).customXml.get("customXml/item1.xml")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><a>حلب</a>',
  );
});

it("keeps a part through a second save", () => {
  const workbook = newWorkbook();
  workbook.customXml.set(added, "<a/>");
  expect([...again(again(workbook)).customXml]).toEqual([[added, "<a/>"]]);
});

it.each([
  ["a document that is not well formed", added, "<a>"],
  ["an id that is none", "first", "<a/>"],
  ["half a character", added, "<a>\ud800</a>"],
])("refuses %s rather than write a damaged workbook", (_, id, xml) => {
  const workbook = newWorkbook();
  workbook.customXml.set(id, xml);
  expect(() => saveWorkbook(workbook)).toThrow(expect.objectContaining({ code: "bad-xml" }) as Error);
});
