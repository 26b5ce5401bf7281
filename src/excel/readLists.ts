import type { CellValue } from "../table/grid";
import { smallestLists } from "../table/reading";
import { chunkBudget } from "./chunks";
import { inExcel } from "./session";

/** A small sheet beside the data, taken as evidence: lists of organisations, of places, of activities. */
export interface LookupSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** Values as in `Grid.cells`. */
  readonly cells: readonly (readonly CellValue[])[];
}

/**
 * Reads the sheets that are small enough to be lists, hidden ones included, smallest first until 400,000 cells are read.
 * What Excel gives no values for is left out: lists only help to understand, nothing depends on them.
 *
 * @param exceptSheetId the sheet whose columns are to be understood
 */
export const readLists = (exceptSheetId: string): Promise<readonly LookupSheet[]> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const candidates = sheets.items
      .filter((sheet) => sheet.id !== exceptSheetId)
      .map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("rowCount,columnCount");
        return { sheet, used };
      });
    await context.sync();
    const lists: LookupSheet[] = [];
    for (const batch of batches(smallest(candidates))) lists.push(...(await readBatch(context, batch)));
    return lists;
  });

const readBatch = async (
  context: Excel.RequestContext,
  batch: readonly Candidate[],
): Promise<readonly LookupSheet[]> => {
  batch.forEach(({ used }) => used.load("values"));
  await context.sync();
  return batch.flatMap(({ sheet, used }) => {
    const cells = used.values as CellValue[][] | null;
    const hidden = sheet.visibility !== "Visible";
    return cells === null ? [] : [{ sheetId: sheet.id, sheetName: sheet.name, hidden, cells }];
  });
};

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

const size = ({ used }: Candidate): number => used.rowCount * used.columnCount;

const smallest = (candidates: readonly Candidate[]): readonly Candidate[] =>
  smallestLists(
    candidates.filter(({ used }) => !used.isNullObject),
    ({ used }) => ({ rows: used.rowCount, columns: used.columnCount }),
  );

/** Candidates in groups that fit into one response each. */
const batches = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const groups: Candidate[][] = [];
  let cells = 0;
  for (const candidate of candidates) {
    const last = groups.at(-1);
    cells += size(candidate);
    if (last === undefined || cells > chunkBudget.cells) {
      groups.push([candidate]);
      cells = size(candidate);
    } else last.push(candidate);
  }
  return groups;
};
