import { asExcelError, ExcelError, excelErrorCodes, stopIfCancelled } from "../../src/excel/excelError";
import english from "../../src/i18n/en.json";

it("tells an Office.js error by its code, never by its message", () => {
  const office = { code: "ItemNotFound", message: "?", debugInfo: { errorLocation: "Worksheet.getRange" } };
  const error = asExcelError(office);
  expect(error.code).toBe("sheet-gone");
  expect(error.data).toEqual({ detail: "ItemNotFound Worksheet.getRange" });
});

it("calls a code it does not know unexpected and keeps it for developers", () => {
  expect(asExcelError({ code: "Brandnew" })).toMatchObject({
    code: "unexpected",
    data: { detail: "Brandnew" },
  });
});

it("keeps an error of its own as it is", () => {
  const error = new ExcelError("left-behind", { sheet: "Copy" });
  expect(asExcelError(error)).toBe(error);
});

it("stops when the person has cancelled", () => {
  const controller = new AbortController();
  expect(() => {
    stopIfCancelled(controller.signal);
  }).not.toThrow();
  controller.abort();
  expect(() => {
    stopIfCancelled(controller.signal);
  }).toThrow(new ExcelError("cancelled"));
});

it("has a text for every code", () => {
  expect(Object.keys(english.excelErrors).sort()).toEqual([...excelErrorCodes].sort());
});
