import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { partsOf, zipOf } from "../packages";
import { differingParts, opened } from "../reading";

const part = "xl/workbook.xml";

/** A workbook whose part says this behind its names. */
function saying(behind: string): StoredWorkbook {
  const parts = partsOf({
    names: `<definedName name="Hub" function="1" comment="Where it is">Sheet1!$A$1</definedName>`,
  });
  const text = String(parts[part]).replace("</workbook>", `${behind}</workbook>`);
  return openWorkbook(zipOf({ ...parts, [part]: text }));
}

const saved = (workbook: StoredWorkbook): string =>
  new TextDecoder().decode(openWorkbook(saveWorkbook(workbook)).original.get(part));

it("reads how the workbook is calculated, and what is usual where it says nothing", () => {
  const workbook = saying(`<calcPr calcId="191029" calcMode="manual" iterate="1" fullPrecision="0"/>`);
  expect(workbook.calculation).toEqual({
    ...{ engine: 191029, mode: "manual", iterate: true, mostIterations: 100, largestChange: 0.001 },
    fullPrecision: false,
    calculatesOnLoad: false,
  });
  expect(opened({}).calculation).toMatchObject({ engine: 0, mode: "auto", iterate: false });
});

it("writes what changed in the schema's order and keeps the rest", () => {
  const workbook = saying(`<calcPr calcId="191029" concurrentCalc="0"/><oleSize ref="A1"/>`);
  workbook.calculation = { ...workbook.calculation, iterate: true, mostIterations: 7 };
  workbook.protection = { ...workbook.protection, lockStructure: true, legacy: "CBEB" };
  workbook.chartsTrackPoints = true;
  const text = saved(workbook);
  expect(text).toContain(
    `<calcPr calcId="191029" concurrentCalc="0" iterate="1" iterateCount="7"/><oleSize ref="A1"/>`,
  );
  expect(text).toContain(`<workbookProtection lockStructure="1" workbookPassword="CBEB"/><sheets>`);
  expect(text).toContain(`<x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`);
  expect(openWorkbook(saveWorkbook(workbook)).chartsTrackPoints).toBe(true);
});

it("takes a protection away with its element", () => {
  const workbook = opened({});
  workbook.protection = { ...workbook.protection, lockStructure: true };
  const again = openWorkbook(saveWorkbook(workbook));
  again.protection = { ...again.protection, lockStructure: false };
  expect(saved(again)).not.toContain("workbookProtection");
});

it("changes no part when it says the same", () => {
  const workbook = saying(`<calcPr calcMode="manual"/>`);
  expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
});

it("keeps the comments of names, and changes them", () => {
  const workbook = saying("");
  expect(workbook.names[0]?.comment).toBe("Where it is");
  if (workbook.names[0]) workbook.names[0].comment = "";
  expect(saved(workbook)).toContain(`<definedName name="Hub" function="1">Sheet1!$A$1</definedName>`);
});

it("gives a sheet the id in the file that it was given here", () => {
  const workbook = opened({ sheets: [{ name: "A" }, { name: "B" }] });
  expect(workbook.sheets.map(({ tabId }) => tabId)).toEqual([1, 2]);
});
