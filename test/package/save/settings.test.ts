import { newWorkbook } from "../../../src/package/newWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { rels, type PackageText } from "../packages";
import { differingParts, opened } from "../reading";

const relationships = "http://schemas.microsoft.com/office/2011/relationships";
const extensionPart = "xl/webextensions/webextension1.xml";
const ours = { id: "5f0ad3ce-0000-4000-8000-00000000c0de", version: "1.2.0.0" };

/** A workbook as Excel leaves it with one other add-in in a task pane. */
const text: PackageText = {
  parts: {
    "_rels/.rels": rels(
      "rId1 officeDocument xl/workbook.xml\nrId2 webextensiontaskpanes xl/webextensions/taskpanes.xml",
    ),
    "xl/webextensions/taskpanes.xml": `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": rels("rId1 webextension webextension1.xml"),
    [extensionPart]: `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{AAAAAAAA-0000-4000-8000-000000000001}"><we:reference id="wa100000001" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="theme" value="&quot;dark&quot;"/><we:property name="count" value="3"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  },
};

const again = (workbook: StoredWorkbook): StoredWorkbook => openWorkbook(saveWorkbook(workbook));
const partText = (workbook: StoredWorkbook, path: string): string =>
  new TextDecoder().decode(workbook.original.get(path));

it("leaves settings that did not change byte for byte", () => {
  const workbook = opened(text);
  workbook.settings = new Map(workbook.settings);
  expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
});

it("changes and deletes a setting where it stood", () => {
  const workbook = opened(text);
  workbook.settings.set("theme", '"light & <bright>\\n"');
  workbook.settings.delete("count");
  const bytes = saveWorkbook(workbook);
  const saved = openWorkbook(bytes);
  expect([...saved.settings]).toEqual([["theme", '"light & <bright>\\n"']]);
  expect(differingParts(workbook, bytes)).toEqual([extensionPart]);
  expect(partText(saved, extensionPart)).toContain('storeType="OMEX"');
});

it("gives new settings to a part of their owner, never to another add-in", () => {
  const workbook = opened(text);
  workbook.settingsOwner = ours;
  workbook.settings.set("codebook", '{"hub":"عين العرب"}');
  const bytes = saveWorkbook(workbook);
  const saved = openWorkbook(bytes);
  expect([...saved.settings]).toEqual([...workbook.settings]);
  expect(differingParts(workbook, bytes)).not.toContain(extensionPart);
  expect(partText(saved, "xl/webextensions/webextension2.xml")).toContain(
    `reference id="${ours.id}" version="1.2.0.0"`,
  );
  expect(partText(saved, "xl/webextensions/taskpanes.xml").match(/<wetp:taskpane /g)).toHaveLength(2);
});

it("finds the owner's part again, however its id is written", () => {
  const first = opened(text);
  first.settingsOwner = ours;
  first.settings.set("a", "1");
  const second = again(first);
  second.settingsOwner = { ...ours, id: `{${ours.id.toUpperCase()}}` };
  second.settings.set("b", "2");
  const bytes = saveWorkbook(second);
  expect([...openWorkbook(bytes).settings.keys()]).toEqual(["theme", "count", "a", "b"]);
  expect(differingParts(second, bytes)).toEqual(["xl/webextensions/webextension2.xml"]);
});

it("makes the parts that Excel has for settings when there are none", () => {
  const workbook = newWorkbook();
  workbook.settings.set("a", "[1]");
  const saved = again(workbook);
  expect([...saved.settings]).toEqual([["a", "[1]"]]);
  expect(partText(saved, "_rels/.rels")).toContain(`Type="${relationships}/webextensiontaskpanes"`);
  expect(partText(saved, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
    `Type="${relationships}/webextension"`,
  );
  expect(partText(saved, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
  const order = [...partText(saved, extensionPart).matchAll(/<we:(\w+)/g)].map(([, name]) => name);
  expect(order).toEqual(
    ["webextension", "reference", "alternateReferences", "properties"].concat(["property", "bindings"]),
  );
});

it("gives the same bytes for the same settings", () => {
  const saved = () => {
    const workbook = newWorkbook();
    workbook.settings.set("a", "1");
    return saveWorkbook(workbook);
  };
  expect(saved()).toEqual(saved());
});

it("keeps the meaning of characters that XML cannot hold", () => {
  const workbook = newWorkbook();
  workbook.settings.set("odd", JSON.stringify("\ufffe\u0001"));
  expect(JSON.parse(again(workbook).settings.get("odd") ?? "")).toBe("\ufffe\u0001");
});

it("refuses a name that XML cannot hold rather than lose it", () => {
  const workbook = newWorkbook();
  workbook.settings.set("\ufffe", "1");
  expect(() => saveWorkbook(workbook)).toThrow(expect.objectContaining({ code: "bad-xml" }) as Error);
});
