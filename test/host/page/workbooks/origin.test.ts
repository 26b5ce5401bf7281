import { isSameOrigin, type FileOrigin } from "../../../../src/host/page/workbooks/origin";

const file = (name: string, size = 10): FileOrigin => ({ kind: "file", name, size, lastModified: 5 });

test("a file is the same by name, size and time", async () => {
  expect(await isSameOrigin(file("a.xlsx"), file("a.xlsx"))).toBe(true);
  expect(await isSameOrigin(file("a.xlsx"), file("b.xlsx"))).toBe(false);
  expect(await isSameOrigin(file("a.xlsx"), file("a.xlsx", 11))).toBe(false);
});

test("a workbook of the server is the same by its path", async () => {
  const sample = { kind: "served", path: "/assets/sample.xlsx" } as const;
  expect(await isSameOrigin(sample, { ...sample })).toBe(true);
  expect(await isSameOrigin(sample, { ...sample, path: "/other.xlsx" })).toBe(false);
  expect(await isSameOrigin(sample, file("sample.xlsx"))).toBe(false);
});

test("a new workbook is like no other", async () => {
  expect(await isSameOrigin({ kind: "made" }, { kind: "made" })).toBe(false);
});
