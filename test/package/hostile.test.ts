import { columnLetters } from "../../src/package/cells/address";
import { packageOf, partsOf, sheetXml, zipOf } from "./packages";
import { refusal } from "./reading";

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const compoundFile = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const openDocument = "application/vnd.oasis.opendocument";

/** The offset of the central directory's entry for a path. */
function centralEntry(bytes: Uint8Array, path: string): number {
  return Buffer.from(bytes).lastIndexOf(path) - 46;
}

function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

describe("bytes that are no workbook", () => {
  it.each([
    ["nothing", new Uint8Array(0), "empty"],
    ["a picture", latin1("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "not-a-workbook"],
    ["a zip of something else", zipOf({ "word/document.xml": "<x/>" }), "not-a-workbook"],
    ["a zip of nothing", zipOf({}), "not-a-workbook"],
    ["a .csv", latin1("organisation;district\r\nLantern;\xcd\xe1\xc8\r\n"), "text-file"],
    ["a .csv in UTF-16", latin1("\xff\xfea\0;\0"), "text-file"],
    ["a web page called .xls", latin1("<html><table></table></html>"), "text-file"],
    ["an .ods", zipOf({ mimetype: `${openDocument}.spreadsheet`, "content.xml": "<x/>" }), "open-document"],
    ["an .xls", latin1(`${compoundFile} W\0o\0r\0k\0b\0o\0o\0k\0`), "legacy-xls"],
    ["an .xls of Excel 95", latin1(`${compoundFile} B\0o\0o\0k\0`), "legacy-xls"],
    ["a .doc", latin1(`${compoundFile} W\0o\0r\0d\0D\0o\0c\0`), "not-a-workbook"],
    [
      "an encrypted workbook",
      latin1(`${compoundFile} E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`),
      "encrypted",
    ],
    ["an .xlsb", zipOf({ "_rels/.rels": "<Relationships/>", "xl/workbook.bin": "x" }), "binary-xlsb"],
  ])("%s", (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it("a workbook cut off anywhere", () => {
    const whole = packageOf({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] });
    for (let length = 4; length < whole.length; length += 97)
      expect(refusal(whole.slice(0, length))).toBe("truncated");
  });
});

describe("damaged packages", () => {
  const whole = packageOf({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] });
  const entry = centralEntry(whole, "xl/worksheets/sheet1.xml");

  it("a wrong checksum", () => {
    expect(refusal(patched(whole, entry + 16, 12345))).toBe("truncated");
  });

  it("a missing sheet part", () => {
    const parts = partsOf({});
    delete parts["xl/worksheets/sheet1.xml"];
    expect(refusal(zipOf(parts))).toBe("missing-part");
  });

  it.each([
    "<row><c><v>1</v></row>",
    "<row><c r=1/></row>",
    `<row><c t="s"><v>5</v></c></row>`,
    `<row r="0"/>`,
  ])("rows like %s", (rows) => {
    expect(refusal(packageOf({ sheets: [{ rows }] }))).toBe("bad-xml");
  });

  it("a sheet that ends early", () => {
    const xml = sheetXml({ rows: "<row/>" }).replace("</sheetData></worksheet>", "");
    expect(refusal(packageOf({ parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe("bad-xml");
  });
});

describe("hostile packages", () => {
  it("parts outside the package", () => {
    expect(refusal(packageOf({ parts: { "../evil.xml": "x" } }))).toBe("bad-path");
    expect(refusal(packageOf({ parts: { "xl\\evil.xml": "x" } }))).toBe("bad-path");
  });

  it("the same part twice, in whatever case", () => {
    expect(refusal(packageOf({ parts: { "XL/Workbook.xml": "x" } }))).toBe("duplicate-part");
  });

  it.each(["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"])(
    "a document type in %s",
    (path) => {
      const parts = partsOf({ strings: "", styles: "" });
      const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${String(parts[path]).replace(/^<\?xml[^>]*\?>/, "")}`;
      expect(refusal(zipOf({ ...parts, [path]: xml }))).toBe("bomb");
    },
  );

  it("elements nested without end", () => {
    expect(refusal(packageOf({ styles: "<a>".repeat(5000) }))).toBe("bomb");
  });

  it("a part that unpacks to more than it declares", () => {
    const bytes = packageOf({ sheets: [{ rows: "<row/>".repeat(50_000) }] });
    const entry = centralEntry(bytes, "xl/worksheets/sheet1.xml");
    expect(refusal(patched(bytes, entry + 24, 1000))).toBe("bomb");
  });

  it("a part that is nearly nothing packed", () => {
    const bytes = packageOf({ parts: { "xl/media/zeros.bin": new Uint8Array(64 * 1024 ** 2) } });
    expect(refusal(bytes)).toBe("bomb");
  });
});

it("a small sheet whose cells lie so far apart that they would fill the memory", () => {
  const letters = Array.from({ length: 160 }, (_, column) => columnLetters(column));
  const row = (number: number) =>
    `<row r="${number}">${letters.map((letter) => `<c r="${letter}${number}"><v>1</v></c>`).join("")}</row>`;
  const rows = Array.from({ length: 1024 }, (_, page) => row(page * 1024 + 1) + row(page * 1024 + 1024));
  expect(refusal(packageOf({ sheets: [{ rows: rows.join("") }] }))).toBe("bomb");
});

describe("a text far longer than a cell can hold, which would be read again with every piece", () => {
  const long = Array.from({ length: 900_000 }, (_, at) => ((at * 7919) % 1_000_003).toString(36)).join("");

  it("in a cell", () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}${long}</t></is></c></row>`;
    expect(refusal(packageOf({ sheets: [{ rows }] }))).toBe("too-large");
  });

  it("among the shared strings", () => {
    expect(refusal(packageOf({ strings: `<si><t>${long}${long}</t></si>` }))).toBe("too-large");
  });
});
