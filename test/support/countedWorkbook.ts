import { constants, crc32, deflateRawSync } from "node:zlib";
import { columnLetters } from "../../src/package/cells/address";
import type { CellStore } from "../../src/package/cells/cellStore";
import { ZipWriter } from "../../src/package/zip/zipWriter";
import { partsOf } from "../package/packages";

/** What is in a sheet: how many cells have a value, and a sum over what stands where. */
export interface Tally {
  readonly cells: number;
  readonly sum: number;
}

/** A workbook with one large sheet, and what was written into it. */
export interface CountedWorkbook extends Tally {
  readonly bytes: Uint8Array;
}

const words = ["Idleb", "حلب", "Protection", "Awareness raising", "W-12", "عين العرب", "Legal aid"];
const texts = Array.from({ length: 5000 }, (_, index) => `${words[index % words.length] ?? ""} ${index}`);
const rowsInPiece = 2000;

const sheetPart = "xl/worksheets/sheet1.xml";

/** Whole, because other readers find the parts by it. */
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ["xl/workbook.xml", "sheet.main"],
  [sheetPart, "worksheet"],
  ["xl/styles.xml", "styles"],
  ["xl/sharedStrings.xml", "sharedStrings"],
]
  .map(
    ([path, type]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join("")}</Types>`;

/**
 * A workbook of this size, written as text and counted while it is written, so that a reader's answer can be compared:
 * half of its columns are texts of which some thousand differ, the others numbers; a tenth of the cells is missing.
 */
export function countedWorkbook(rows: number, columns: number): CountedWorkbook {
  const letters = Array.from({ length: columns }, (_, column) => columnLetters(column));
  const parts = partsOf({
    strings: texts.map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: `<cellXfs count="2"><xf/><xf numFmtId="4"/></cellXfs>`,
    parts: { "[Content_Types].xml": contentTypes },
  });
  const [before = "", after = ""] = String(parts[sheetPart]).split("</sheetData>");
  const sheet = new PackedText();
  sheet.add(before);
  let [cells, sum] = [0, 0];
  for (let top = 0; top < rows; top += rowsInPiece) {
    let xml = "";
    for (let row = top; row < Math.min(rows, top + rowsInPiece); row++) {
      xml += `<row r="${row + 1}">`;
      for (let column = 0; column < columns; column++) {
        const mixed = (row * 7919 + column * 104_729) % 1_000_003;
        if (mixed % 10 === 0) continue;
        const index = column % 4 < 2 ? mixed % texts.length : -1;
        const number = column % 4 === 2 ? mixed % 100_000 : mixed / 1000;
        const content = index < 0 ? `><v>${number}</v>` : ` t="s"><v>${index}</v>`;
        xml += `<c r="${letters[column] ?? ""}${row + 1}" s="1"${content}</c>`;
        cells++;
        sum = (sum + weight(row, column, texts[index] ?? number)) >>> 0;
      }
      xml += "</row>";
    }
    sheet.add(xml);
  }
  sheet.add(`</sheetData>${after}`, "last");
  return { bytes: zipOf(parts, sheet), cells, sum };
}

function zipOf(parts: ReturnType<typeof partsOf>, sheet: PackedText): Uint8Array {
  const zip = new ZipWriter();
  for (const [path, content] of Object.entries(parts))
    if (path === sheetPart) sheet.putInto(zip, path);
    else zip.add(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  return zip.finish();
}

/** Deflates a long text piece by piece with Node's own zlib, which is faster than fflate. */
class PackedText {
  private readonly packed: Buffer[] = [];
  private size = 0;
  private crc = 0;

  add(text: string, last?: "last"): void {
    const bytes = Buffer.from(text);
    const finishFlush = last ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
    this.packed.push(deflateRawSync(bytes, { level: 3, finishFlush }));
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
  }

  putInto(zip: ZipWriter, path: string): void {
    const { size, crc } = this;
    const bytes = Buffer.concat(this.packed);
    zip.carry({ path, method: "deflated", crc, size, compressedSize: bytes.length, offset: 0 }, bytes);
  }
}

/** A number for what stands where. {@link tallyOf} sums the same, in words of its own. */
function weight(row: number, column: number, value: string | number): number {
  let code = 0;
  for (const character of String(value)) code = (Math.imul(code, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return Math.imul(code, row * 31 + column + 1);
}

/** Counts the cells of a sheet. It stands alone, so that it can also be sent into a page. */
export function tallyOf(cells: CellStore): Tally {
  let [count, sum] = [0, 0];
  const last = cells.bounds(true)?.bottom ?? -1;
  for (let row = 0; row <= last; row++)
    cells.eachInRow(row, (column) => {
      let code = 0;
      for (const character of String(cells.value(row, column)))
        code = (Math.imul(code, 31) + (character.codePointAt(0) ?? 0)) | 0;
      sum = (sum + Math.imul(code, row * 31 + column + 1)) >>> 0;
      count++;
    });
  return { cells: count, sum };
}
