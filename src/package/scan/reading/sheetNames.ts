import { PackageError } from "../../packageError";
import { readWorkbookPart, sheetEntries, type SheetEntry } from "../../read/workbookPart";
import type { SheetVisibility } from "../../workbook";
import type { Archive } from "../../zip/archive";
import type { ScannedPart } from "./packageParts";

/** The sheets of a workbook by their parts, as far as they can be told. */
export interface NamedSheets {
  /** An .xlsb, whose parts are no XML. */
  readonly isBinary: boolean;
  /** Of a sheet that the workbook does not name, its path. */
  of(path: string): { readonly name: string; readonly visibility: SheetVisibility };
  /** The name of the sheet that a part hangs on; `""` for none. */
  owning(part: ScannedPart): string;
}

/** No workbook part lists more, in bytes. */
const largestWorkbookPart = 16 * 1024 ** 2;

export function sheetNames(archive: Archive, parts: readonly ScannedPart[]): NamedSheets {
  const main = parts.find(({ kind, owner }) => kind === "officeDocument" && owner === "");
  const entries = main && archive.sizeOf(main.path) <= largestWorkbookPart ? entriesOf(archive) : [];
  const byPart = new Map(entries.map((entry) => [entry.part, entry]));
  const byPath = new Map(parts.map((part) => [part.path, part]));
  return {
    isBinary: main?.path.endsWith(".bin") ?? false,
    of: (path) => byPart.get(path) ?? { name: path, visibility: "visible" },
    owning: (part) => {
      let at: ScannedPart | undefined = part;
      for (let step = 0; at && step < 8; step++) {
        const sheet = byPart.get(at.path);
        if (sheet) return sheet.name;
        at = byPath.get(at.owner);
      }
      return "";
    },
  };
}

function entriesOf(archive: Archive): readonly SheetEntry[] {
  try {
    return sheetEntries(readWorkbookPart(archive));
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}
