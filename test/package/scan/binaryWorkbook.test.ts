import { scan } from "../../../src/package/scan/scan";
import { rels, zipOf } from "../packages";
import { utf16 } from "./hidingPlace";

/** A record of an .xlsb (MS-XLSB 2.1.4) with one text: its type, the size, and the text behind its length. */
const record = (type: number, text: string): Uint8Array => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const content = Buffer.concat([length, utf16(text)]);
  return new Uint8Array(
    Buffer.concat([Buffer.from([type, content.length]), content, Buffer.from([0x9f, 1, 0])]),
  );
};

const binary = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipOf({
    "_rels/.rels": rels("rId1 officeDocument xl/workbook.bin"),
    "xl/_rels/workbook.bin.rels": rels(
      "rId1 worksheet worksheets/sheet1.bin\nrId2 sharedStrings sharedStrings.bin",
    ),
    "xl/workbook.bin": record(0x9c, "Data"),
    "xl/worksheets/sheet1.bin": record(6, "Azaz"),
    "xl/sharedStrings.bin": record(0x13, "Legal aid"),
    ...parts,
  });

const found = (bytes: Uint8Array, ...texts: readonly string[]) =>
  scan(bytes, { names: texts.map((text) => ({ id: text, text })) }).map(({ kind, place }) =>
    `${kind} ${place.data["path"] ?? ""}`.trim(),
  );

it("says that an .xlsb is looked at as bytes only", () => {
  expect(found(binary({}))).toEqual(["binary-workbook"]);
});

it.each(["xl/workbook.bin", "xl/worksheets/sheet1.bin", "xl/sharedStrings.bin"])(
  "finds a name in %s",
  (path) => {
    expect(found(binary({ [path]: record(7, "Lantern Field Society") }), "Lantern Field Society")).toEqual([
      `organisation ${path}`,
      "binary-workbook",
    ]);
  },
);

it("finds Arabic names, acronyms and paths in them too", () => {
  const bytes = binary({
    "xl/sharedStrings.bin": record(0x13, "منظمة الفانوس"),
    "xl/workbook.bin": record(1, "C:\\Users\\somebody\\4w.xlsb"),
    "xl/worksheets/sheet1.bin": record(6, "LFS"),
  });
  expect(found(bytes, "منظمة الفانوس", "LFS")).toEqual([
    "organisation xl/sharedStrings.bin",
    "user-path xl/workbook.bin",
    "organisation xl/worksheets/sheet1.bin",
    "binary-workbook",
  ]);
});
