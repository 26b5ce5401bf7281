import { originIn } from "../read/origin";
import {
  activeTab,
  nameEntries,
  sheetEntries,
  type SheetEntry,
  type WorkbookPart,
} from "../read/workbookPart";
import type { StoredSheet, StoredWorkbook } from "../workbook";
import { attributeOf } from "../xml/element";
import { placesOf, type Place } from "./workbookXml";

/** The sheets and names that the workbook's part lists: as the file has them beside what is to be saved. */
export class WorkbookLists {
  readonly places: readonly Place[];
  readonly active: StoredSheet | undefined;
  private readonly entries: readonly SheetEntry[];

  constructor(
    private readonly workbook: StoredWorkbook,
    private readonly part: WorkbookPart,
  ) {
    this.entries = sheetEntries(part);
    this.places = placesOf(workbook.sheets, this.entries, (sheet) => this.entryOf(sheet));
    this.active = workbook.sheets[workbook.activeSheet];
  }

  /** The sheet's place among all that are saved; -1 for none. */
  readonly placeOf = (sheet: StoredSheet): number => this.places.findIndex((place) => place.sheet === sheet);

  /** The sheet's place in the file; undefined for a new one. */
  readonly oldPlaceOf = (sheet: StoredSheet): number | undefined => {
    const entry = this.entryOf(sheet);
    return entry && this.entries.indexOf(entry);
  };

  get activeChanged(): boolean {
    return this.places.findIndex(({ sheet }) => sheet === this.active) !== activeTab(this.part);
  }

  get sheetsChanged(): boolean {
    return (
      this.places.length !== this.entries.length ||
      this.places.some(({ sheet, entry }, index) => {
        if (!entry || entry !== this.entries[index]) return true;
        return sheet && (sheet.name !== entry.name || sheet.visibility !== entry.visibility);
      })
    );
  }

  get namesChanged(): boolean {
    const now = this.workbook.names.map(({ name, formula, hidden, comment, sheet }) => {
      const place = sheet && this.placeOf(sheet);
      return { name, formula, hidden, comment, sheet: place };
    });
    return JSON.stringify(now) !== JSON.stringify(nameEntries(this.part));
  }

  /** The sheets of the file that were deleted. */
  get goneEntries(): readonly SheetEntry[] {
    return this.entries.filter((entry) => !this.places.some((place) => place.entry === entry));
  }

  /** The sheet of that id in the file, as far as it must be looked at anew. */
  sheetById(id: string): StoredSheet | "unchanged" | "gone" {
    const place = this.places.find(({ entry }) => attributeOf(entry?.element, "sheetId") === id);
    if (!place) return "gone";
    return place.sheet?.changed ? place.sheet : "unchanged";
  }

  private entryOf(sheet: StoredSheet): SheetEntry | undefined {
    const origin = originIn(this.workbook.original, sheet.cells);
    return origin && this.entries.find(({ part }) => part === origin.part);
  }
}
