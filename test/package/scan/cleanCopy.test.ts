import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { scan } from "../../../src/package/scan/scan";
import { run } from "../../cli/run";
import { sampleFourW } from "../../support/fourW";
import { temporaryFolder } from "../../support/temporaryFolder";
import { allHidingPlaces } from "./hidingPlaces";
import { markedWorkbook } from "./markedWorkbook";
import { markOf } from "./marks";
import { unzipped } from "./unzipped";

const folder = temporaryFolder();
afterAll(folder.remove);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cell = (value: unknown): string =>
  typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(String(value))}</t></is></c>`;
const rows = sampleFourW().map((row) => `<row>${row.map(cell).join("")}</row>`);

/** A part that is broken on purpose would keep the host from opening the workbook. */
const places = allHidingPlaces.filter(({ kind }) => kind !== "damaged-part");
const marks = places.map((_, at) => markOf(at));

/** The texts of all parts, and the bytes as they are. */
const everything = (bytes: Uint8Array): string => {
  const parts = Object.entries(unzipped(bytes)).flatMap(([name, part]) => [
    name,
    Buffer.from(part).toString("utf8"),
    Buffer.from(part).toString("utf16le"),
  ]);
  return [...parts, Buffer.from(bytes).toString("latin1")].join("\n");
};

it("a clean copy of the workbook with something in every hiding place holds nothing of it", async () => {
  const source = path.join(folder.path, "march.xlsx");
  const out = path.join(folder.path, "out");
  writeFileSync(
    source,
    markedWorkbook(
      places.map(({ hide }, at) => hide(marks[at] ?? "")),
      rows.join(""),
    ),
  );
  const made = await run([
    "copy",
    source,
    "--sheet",
    "Data",
    "--type",
    "4w",
    "--audience",
    "ocha",
    "--out",
    out,
  ]);
  expect([made.exitCode, made.complaint]).toEqual([0, ""]);
  const [copy = ""] = readdirSync(out);
  const bytes = readFileSync(path.join(out, copy));
  expect(marks.filter((mark) => everything(bytes).includes(mark))).toEqual([]);
  expect(scan(bytes, { names: marks.map((text, at) => ({ id: String(at), text })), fileName: copy })).toEqual(
    [],
  );
});
