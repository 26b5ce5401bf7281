import { correctionFor, isLoosening, stillHolds } from "./correction";
import {
  correctionsFrom,
  described,
  type DescribedColumn,
  type Template,
  type TemplateColumn,
} from "./template";

/** A column that a template and a sheet both have. */
export interface MetColumn {
  readonly before: TemplateColumn;
  readonly now: TemplateColumn;
}

/** A template beside a sheet: what a person should see before the template is taken. */
export interface TemplateComparison {
  /** Columns of the sheet that the template does not have. */
  readonly added: readonly TemplateColumn[];
  /** Columns of the template that the sheet does not have. */
  readonly gone: readonly TemplateColumn[];
  /** Columns that changed their place among the others; those they made way for did not. */
  readonly moved: readonly MetColumn[];
  /** Columns that Confide takes for something else now than when the template was saved. */
  readonly changed: readonly MetColumn[];
  /** Columns that look as if they can give away who or where, and that the template makes harmless. */
  readonly loosened: readonly MetColumn[];
  /** The same, but not taken: they looked otherwise when the template was saved. */
  readonly refused: readonly MetColumn[];
}

/** Compares next month's sheet with a template, column by column. */
export function compareTemplate(template: Template, columns: readonly DescribedColumn[]): TemplateComparison {
  const nowByKey = new Map(described(columns).map((column) => [column.key, column]));
  const known = new Set(template.columns.map(({ key }) => key));
  const met = template.columns.flatMap((before) => {
    const now = nowByKey.get(before.key);
    return now === undefined ? [] : [{ before, now }];
  });
  const corrections = correctionsFrom(template, columns);
  const loosening = met.filter(({ before, now }) => {
    const word = correctionFor(corrections, before.key);
    return word !== undefined && isLoosening(now.understood, word.role);
  });
  const holds = ({ before, now }: MetColumn): boolean => stillHolds(before, now.understood);
  return {
    added: [...nowByKey.values()].filter(({ key }) => !known.has(key)),
    gone: template.columns.filter(({ key }) => !nowByKey.has(key)),
    moved: movedAmong(met),
    changed: met.filter(({ before, now }) => before.understood !== now.understood),
    loosened: loosening.filter(holds),
    refused: loosening.filter((column) => !holds(column)),
  };
}

/** All but the most columns that kept their order. */
function movedAmong(met: readonly MetColumn[]): readonly MetColumn[] {
  const order = [...met].sort((a, b) => a.before.position - b.before.position);
  const stayed = new Set(longestRising(order.map(({ now }) => now.position)));
  return order.filter((_, at) => !stayed.has(at));
}

/** The places of a longest increasing subsequence (Fredman 1975, patience sorting with the way back). */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = found === -1 ? ends.length : found;
    before.push(ends[length - 1]);
    ends[length] = at;
  });
  const rising: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.unshift(at);
  return rising;
}
