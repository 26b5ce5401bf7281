import { openWorkbook } from "../../../src/package/openWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { ZipWriter } from "../../../src/package/zip/zipWriter";
import { partsOf } from "../packages";
import { differingParts, firstSheet, refusal, valuesOf } from "../reading";
import { zipIn, type ZipForm } from "./zips";

const parts = partsOf({
  sheets: [{ rows: `<row r="1"><c r="A1" t="str"><v>حلب</v></c><c r="B1"><v>7</v></c></row>` }],
});
const values = [["حلب", 7]];

describe("a workbook whose zip", () => {
  it.each<[string, ZipForm]>([
    ["is the usual one", {}],
    ["tells sizes behind the bytes", { descriptors: true }],
    ["is zip64", { zip64: true }],
    ["is zip64 and tells sizes behind the bytes", { zip64: true, descriptors: true }],
    ["is not packed", { stored: true }],
    ["ends with a comment", { comment: "made by hand" }],
  ])("%s opens, and is carried over whole", (_, form) => {
    const workbook = openWorkbook(zipIn(form, parts));
    expect(valuesOf(firstSheet(workbook))).toEqual(values);
    const saved = saveWorkbook(workbook);
    expect(differingParts(workbook, saved)).toEqual([]);
    expect(valuesOf(firstSheet(openWorkbook(saved)))).toEqual(values);
  });

  it.each<[string, ZipForm]>([
    ["zip64", { zip64: true }],
    ["the usual one", {}],
  ])("is %s and cut off is refused", (_, form) => {
    const whole = zipIn(form, parts);
    for (let length = 4; length < whole.length; length += 61)
      expect(refusal(whole.slice(0, length))).toBe("truncated");
  });
});

describe("a zip that is written", () => {
  const written = (zip64From?: number): Uint8Array => {
    const zip = new ZipWriter(zip64From);
    for (const [path, text] of Object.entries(parts)) zip.add(path, new TextEncoder().encode(String(text)));
    return zip.finish();
  };
  const count = (bytes: Uint8Array, signature: string): number =>
    Buffer.from(bytes).toString("latin1").split(signature).length - 1;

  it("is zip64 where a size or a place needs it, and is read back", () => {
    const bytes = written(500);
    expect(count(bytes, "PK\x06\x06")).toBe(1);
    expect(count(bytes, "PK\x01\x02\x2d\0\x2d\0")).toBeGreaterThan(0);
    expect(count(bytes, "PK\x01\x02\x14\0\x14\0")).toBeGreaterThan(0);
    expect(valuesOf(firstSheet(openWorkbook(bytes)))).toEqual(values);
  });

  it("is no zip64 otherwise: not every program reads that", () => {
    expect(count(written(), "PK\x06\x06")).toBe(0);
  });
});
