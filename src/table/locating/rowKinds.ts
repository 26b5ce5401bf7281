import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { isHxlTag } from "../evidence/hxl";
import { hintWords, totalWords, wordsOf } from "../words/valueSets";

type Row = readonly CellValue[];

/** True for a cell that shows nothing: empty, or white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}

export function isBlankRow(row: Row): boolean {
  return row.every(isBlank);
}

export function filledCells(row: Row): readonly CellValue[] {
  return row.filter((value) => !isBlank(value));
}

/** True when at least half of what the row holds are HXL tags, valid or not. */
export function isHxlRow(row: Row): boolean {
  const filled = filledCells(row);
  const tags = filled.filter((value) => isHxlTag(String(value)));
  return tags.length > 0 && tags.length >= filled.length / 2;
}

/** A row that tells how to fill the sheet: `(dropdown) - required`. */
export function isHintRow(row: Row): boolean {
  const filled = filledCells(row);
  const hints = filled.filter((value) => typeof value === "string" && isHint(value.trim()));
  return hints.length >= 2 && hints.length >= filled.length / 2;
}

function isHint(text: string): boolean {
  return /^[([].*[)\]]/.test(text) || wordsOf(foldText(text)).some((word) => hintWords.has(word));
}

const maybeTotal = /^\W*(?:grand|sub|total|sum|somme|overall|toplam|genel|المج|الإج|مجم|اجم)/i;

/** A row of totals is no record: "Total" and numbers, no other text. */
export function isTotalsRow(row: Row): boolean {
  const first = row.find((value) => !isBlank(value));
  if (typeof first !== "string" || !maybeTotal.test(first)) return false;
  const others = filledCells(row).filter((value) => value !== first);
  return (
    totalWords.has(
      foldText(first)
        .replace(/[^\p{L} ]/gu, "")
        .trim(),
    ) &&
    others.length > 0 &&
    others.every((value) => typeof value === "number")
  );
}

/** True for the header of the table itself, as it stands again on every printed page. */
export function isSameHeader(row: Row, header: Row): boolean {
  let [texts, same] = [0, 0];
  for (let column = 0; column < row.length; column += 1) {
    if (isBlank(row[column])) continue;
    texts += 1;
    if (row[column] === header[column]) same += 1;
    else if (texts - same > 2) return false;
  }
  return texts >= 2 && same >= 0.8 * texts;
}
