import type { CellStyle } from "../../../package/styles/cellStyle";
import type { StoredType, StoredValue } from "../../../package/cells/cellStore";

/** A cell as sorting looks at it. */
export interface SortedCell {
  readonly type: StoredType;
  readonly value: StoredValue;
  readonly style: () => CellStyle;
}

/** What of a cell a key looks at: its value, or whether it has a colour. */
export interface SortTarget {
  readonly by: "value" | "cellColor" | "fontColor";
  /** `#RRGGBB`; cells that have it come first. */
  readonly color: string | undefined;
  readonly textAsNumber: boolean;
}

type Compare = (one: SortedCell, other: SortedCell) => number;

const ranks = { number: 0, string: 1, boolean: 2, error: 3, empty: 4 } as const;

/**
 * Excel's order: numbers, texts, FALSE before TRUE, errors as they stand, blanks last, also when it is turned around; what
 * has the wanted colour first, or last when it is turned around.
 */
export function sortOrder(target: SortTarget, descending: boolean, matchCase: boolean): Compare {
  const direction = descending ? -1 : 1;
  if (target.by !== "value")
    return (one, other) => (lacksColor(one, target) - lacksColor(other, target)) * direction;
  const collator = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent" });
  const seen = target.textAsNumber ? asNumber : (cell: SortedCell) => cell;
  return (first, second) => {
    const [one, other] = [seen(first), seen(second)];
    const byKind = ranks[one.type] - ranks[other.type];
    if (one.type === "empty" || other.type === "empty") return byKind;
    if (byKind !== 0) return byKind * direction;
    if (one.type === "error") return 0;
    if (one.type === "string") return collator.compare(String(one.value), String(other.value)) * direction;
    return (Number(one.value) - Number(other.value)) * direction;
  };
}

function lacksColor(cell: SortedCell, { by, color }: SortTarget): 0 | 1 {
  const { fill, fontColor } = cell.style();
  return (by === "cellColor" ? fill : fontColor) === color ? 0 : 1;
}

/** A text that reads as a number counts as one. */
function asNumber(cell: SortedCell): SortedCell {
  const text = cell.type === "string" ? String(cell.value).trim() : "";
  const number = text === "" ? NaN : Number(text);
  return Number.isNaN(number) ? cell : { ...cell, type: "number", value: number };
}
