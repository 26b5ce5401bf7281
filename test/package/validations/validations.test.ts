import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { anyValue } from "../../../src/package/validations/storedValidation";
import type { StoredWorkbook } from "../../../src/package/workbook";
import { differingParts, firstSheet, opened } from "../reading";

const listWithCommas = `<dataValidation type="list" sqref="C1"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x12ac"><x12ac:list>"1,000",2</x12ac:list></mc:Choice><mc:Fallback><formula1>"1,000,2"</formula1></mc:Fallback></mc:AlternateContent></dataValidation>`;
const text = {
  sheets: [
    {
      after: `<dataValidations count="2" disablePrompts="1"><dataValidation type="whole" operator="greaterThan" errorStyle="warning" imeMode="on" allowBlank="1" showErrorMessage="1" errorTitle="Too few" error="More_x000a_please" sqref="A1:A9 D:D"><formula1>5</formula1></dataValidation>${listWithCommas}</dataValidations><extLst><ext uri="{other}"/><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" showDropDown="1"><x14:formula1><xm:f>Lists!A1:A3</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    },
  ],
};

const again = (workbook: StoredWorkbook): StoredWorkbook => openWorkbook(saveWorkbook(workbook));
const sheetText = (workbook: StoredWorkbook): string =>
  new TextDecoder().decode(workbook.original.get("xl/worksheets/sheet1.xml"));

it("reads what a validation says, and where it stands", () => {
  const [whole, list, extended] = firstSheet(opened(text)).validations;
  expect(whole).toEqual({
    areas: [
      { top: 0, left: 0, bottom: 8, right: 0 },
      { top: 0, left: 3, bottom: 1_048_575, right: 3 },
    ],
    kind: "whole",
    operator: "greaterThan",
    formula1: "5",
    formula2: "",
    ignoreBlanks: true,
    hasDropDown: true,
    alert: { isShown: true, style: "warning", title: "Too few", message: "More\nplease" },
    prompt: { isShown: false, title: "", message: "" },
    extended: false,
    others: { imeMode: "on" },
  });
  expect(list).toMatchObject({ kind: "list", formula1: '"1,000,2"' });
  expect(extended).toMatchObject({ formula1: "Lists!A1:A3", hasDropDown: false, extended: true });
});

it("leaves the part as it was when nothing changed", () => {
  const workbook = opened(text);
  expect(differingParts(workbook, saveWorkbook(workbook))).toEqual([]);
});

it("writes a new one beside those that were there, which stay as they were written", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  const area = { top: 0, left: 5, bottom: 0, right: 5 };
  sheet.validations = [...sheet.validations, { ...anyValue, kind: "list", formula1: '"A,B"', areas: [area] }];
  sheet.changed = true;
  const saved = again(workbook);
  expect(firstSheet(saved).validations).toHaveLength(4);
  expect(sheetText(saved)).toContain(listWithCommas);
  expect(sheetText(saved)).toContain('<dataValidations count="3" disablePrompts="1">');
  expect(sheetText(saved)).toContain('<ext uri="{other}"/>');
});

it("writes a changed one with what it does not understand", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  sheet.validations = sheet.validations.map((each) => ({ ...each, formula1: `${each.formula1}+1` }));
  sheet.changed = true;
  const saved = again(workbook);
  expect(firstSheet(saved).validations.map(({ formula1 }) => formula1)).toEqual([
    "5+1",
    '"1,000,2"+1',
    "Lists!A1:A3+1",
  ]);
  expect(sheetText(saved)).toContain('imeMode="on"');
});

it("takes the lists out of the part when the last one is gone", () => {
  const workbook = opened(text);
  const sheet = firstSheet(workbook);
  sheet.validations = [];
  sheet.changed = true;
  expect(sheetText(again(workbook))).not.toContain("dataValidation");
});
