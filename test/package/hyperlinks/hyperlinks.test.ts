import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { relationshipsPath } from "../../../src/package/read/relationships";
import { differingParts, firstSheet, opened } from "../reading";

const part = "xl/worksheets/sheet1.xml";
const rels = relationshipsPath(part);
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const relationship = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}" TargetMode="External"/>`;

const links =
  '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="part" tooltip="a &amp; b" display="Sites"/>' +
  '<hyperlink ref="B2:C3" location="Sheet1!A9"/></hyperlinks>';

const linked = (): StoredWorkbook =>
  opened({
    sheets: [{ after: links }],
    parts: {
      [rels]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "https://example.org/a?b=1&amp;c=2")}</Relationships>`,
    },
  });

const textIn = (bytes: Uint8Array, path: string): string =>
  new TextDecoder().decode(openWorkbook(bytes).original.get(path));

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

test("hyperlinks are read with what is outside and what is in the workbook", () => {
  expect(firstSheet(linked()).hyperlinks).toEqual([
    {
      areas: [cell(0, 0)],
      address: "https://example.org/a?b=1&c=2",
      location: "part",
      tooltip: "a & b",
      others: { display: "Sites" },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      address: "",
      location: "Sheet1!A9",
      tooltip: "",
      others: {},
    },
  ]);
});

test("hyperlinks that nobody changed stay as they were written", () => {
  const workbook = linked();
  firstSheet(workbook).cells.setValue(8, 8, 1);
  firstSheet(workbook).changed = true;
  const saved = saveWorkbook(workbook);
  expect(textIn(saved, part)).toContain(links);
  expect(differingParts(workbook, saved)).not.toContain(rels);
});

test("what is outside is the target of a relationship, which goes with its hyperlink", () => {
  const workbook = linked();
  const sheet = firstSheet(workbook);
  const added = { areas: [cell(4, 0), cell(6, 0)], address: "https://example.org/new one", location: "" };
  sheet.hyperlinks = [{ ...added, tooltip: "", others: { "xr:uid": "{1}" } }, ...sheet.hyperlinks.slice(1)];
  sheet.changed = true;
  const saved = saveWorkbook(workbook);
  expect(textIn(saved, part)).toContain(
    '<hyperlinks><hyperlink ref="A5" r:id="rId1"/><hyperlink ref="A7" r:id="rId2"/><hyperlink ref="B2:C3" location="Sheet1!A9"/></hyperlinks>',
  );
  const target = "https://example.org/new%20one";
  expect(textIn(saved, rels)).toContain(relationship("rId1", target) + relationship("rId2", target));
  expect(textIn(saved, rels)).not.toContain("b=1");
});

test("the last hyperlink takes the list with it", () => {
  const workbook = linked();
  firstSheet(workbook).hyperlinks = [];
  firstSheet(workbook).changed = true;
  expect(textIn(saveWorkbook(workbook), part)).not.toContain("hyperlink");
});
