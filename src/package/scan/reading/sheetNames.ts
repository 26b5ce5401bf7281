import { PackageError } from "../../packageError";
import { readWorkbookPart, sheetEntries, type SheetEntry } from "../../read/workbookPart";
import type { SheetVisibility } from "../../workbook";
import type { Archive } from "../../zip/archive";
import type { OnDamage, ScannedPart } from "./packageParts";

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

/** @param onDamage told of a workbook part that is not there or can't be read */
export function sheetNames(archive: Archive, parts: readonly ScannedPart[], onDamage: OnDamage): NamedSheets {
  const main = parts.find(({ kind, owner }) => kind === "officeDocument" && owner === "");
  const entries = entriesOf(archive, main?.path ?? "", onDamage);
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

function entriesOf(archive: Archive, path: string, onDamage: OnDamage): readonly SheetEntry[] {
  try {
    if (archive.sizeOf(path) > largestWorkbookPart) throw new PackageError("too-large", { path });
    return sheetEntries(readWorkbookPart(archive));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    if (error.code !== "binary-xlsb") onDamage(path, error);
    return [];
  }
}
