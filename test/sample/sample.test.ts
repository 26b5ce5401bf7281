import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { columns } from "../../scripts/sample/columns";
import { organisations } from "../../scripts/sample/organisations";
import { places } from "../../scripts/sample/places";
import { sampleWorkbook } from "../../scripts/sample/sampleWorkbook";
import { sampleSheets } from "../../scripts/sample/sheets";

const bytes = sampleWorkbook();
const texts = Object.values(unzipSync(bytes))
  .map((part) => strFromU8(part))
  .join("\n");
const data = sampleSheets.find(({ name }) => name === "4W Data");

const cellsOf = (header: string): unknown[] => {
  const column = columns.findIndex((each) => each.header.startsWith(header));
  return (data?.rows ?? []).slice(5, 605).map(({ cells }) => cells[column]);
};
const distinct = (values: unknown[]): number => new Set(values).size;

describe("assets/sample-4w.xlsx", () => {
  it("is what the script makes, byte for byte (npm run sample writes it again)", () => {
    const asset = readFileSync(join(__dirname, "../../assets/sample-4w.xlsx"));
    expect(Buffer.compare(asset, bytes)).toBe(0);
  });

  it("has about 600 rows of data, some of them hidden, and ends in formatted rows that are empty", () => {
    const rows = data?.rows.slice(5) ?? [];
    expect(cellsOf("No").every((number) => typeof number === "number")).toBe(true);
    expect(rows.filter(({ hidden }) => hidden).length).toBeGreaterThan(5);
    expect(rows.at(-1)?.cells.every((cell) => cell === undefined)).toBe(true);
  });

  it("hides the list of organisations, and hides the place codes well", () => {
    expect(sampleSheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "Read me visible",
      "4W Data visible",
      "Focal points visible",
      "Organisations hidden",
      "Lists hidden",
      "Query1 veryHidden",
    ]);
  });

  it("names organisations in several columns, several in one cell, and in remarks", () => {
    for (const header of ["Reporting", "Programme", "Implementing", "Donor"])
      expect(distinct(cellsOf(header))).toBeGreaterThan(8);
    expect(cellsOf("Implementing").filter((cell) => /.[,;/] ./.test(String(cell))).length).toBeGreaterThan(
      30,
    );
    const remarks = cellsOf("Comments").join(" ");
    expect(organisations.filter(({ name }) => remarks.includes(name)).length).toBeGreaterThan(10);
  });

  it("uses one map: an organisation has one acronym, key and domain", () => {
    for (const part of ["name", "arabic", "acronym", "key", "domain"] as const)
      expect(distinct(organisations.map((organisation) => organisation[part]))).toBe(organisations.length);
  });

  it("nests the codes of places by prefix, down to the sub-district", () => {
    for (const { codes } of places) {
      expect(codes.district.startsWith(codes.governorate)).toBe(true);
      expect(codes.subdistrict.startsWith(codes.district)).toBe(true);
      expect(codes.community).toMatch(/^C\d{4}$/);
    }
    expect(distinct(places.map(({ codes }) => codes.community))).toBe(places.length);
  });

  it("has no e-mail address, link or telephone number that could be somebody's", () => {
    for (const [address] of texts.matchAll(/[\w.-]+@[\w.-]+/g)) expect(address).toMatch(/\.example$/);
    for (const [, host = ""] of texts.matchAll(/https:\/\/([^/<]+)/g)) expect(host).toBe("drive.example");
    for (const [phone] of texts.matchAll(/\+\d[\d ]+/g))
      expect(phone).toMatch(/^\+(90 500 000|963 900 00) 01\d\d/);
  });

  it("carries what a workbook collects: an author, a path, a name that leads nowhere, comments", () => {
    for (const trace of ["<dc:creator>Rana Sample", "absPath", "#REF!", "<comment ", "SharedWith"])
      expect(texts).toContain(trace);
  });
});
