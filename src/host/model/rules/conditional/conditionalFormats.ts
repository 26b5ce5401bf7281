import { moveFormula } from "../../../../package/cells/formula";
import type {
  ConditionalRule,
  StoredConditionalFormat,
  Threshold,
} from "../../../../package/conditional/storedConditionalFormat";
import type { Area, StoredSheet, StoredWorkbook } from "../../../../package/workbook";
import type { CellMove } from "../../structure/areaMove";
import type { RewriteFormula } from "../../structure/shiftables";
import { onAreas, shifted, takenOff } from "../attached";

type Change = (formula: string) => string;

const withThreshold = <Point extends Threshold>(point: Point, change: Change): Point =>
  point.value === "" ? point : { ...point, value: change(point.value) };

/** The rule with its formulas changed; `thresholds` says whether those of scales are changed too. */
function withFormulas(rule: ConditionalRule, change: Change, thresholds: Change): ConditionalRule {
  switch (rule.kind) {
    case "cellIs":
      return { ...rule, formula1: change(rule.formula1), formula2: change(rule.formula2) };
    case "expression":
    case "text":
    case "content":
    case "timePeriod":
      return { ...rule, formula: change(rule.formula) };
    case "colorScale":
      return { ...rule, points: rule.points.map((point) => withThreshold(point, thresholds)) };
    case "dataBar":
      return {
        ...rule,
        low: withThreshold(rule.low, thresholds),
        high: withThreshold(rule.high, thresholds),
      };
    case "iconSet":
      return { ...rule, thresholds: rule.thresholds.map((point) => withThreshold(point, thresholds)) };
    case "top10":
    case "average":
    case "repeated":
    case "unknown":
      return rule;
  }
}

const withRule = (format: StoredConditionalFormat, rule: ConditionalRule): StoredConditionalFormat =>
  JSON.stringify(rule) === JSON.stringify(format.rule) ? format : { ...format, rule };

const unchanged: Change = (formula) => formula;

/** Scales are of all their cells, not of one: their formulas are absolute. */
export const moveConditionalFormulas = (
  format: StoredConditionalFormat,
  down: number,
  right: number,
): StoredConditionalFormat =>
  withRule(
    format,
    withFormulas(format.rule, (formula) => moveFormula(formula, down, right), unchanged),
  );

export function shiftConditionalFormats(stored: StoredSheet, move: CellMove): void {
  stored.conditionalFormats = shifted(stored.conditionalFormats, move, moveConditionalFormulas);
}

export function holdConditionalFormats({ sheets }: StoredWorkbook, rewrite: RewriteFormula): void {
  for (const sheet of sheets) {
    const change: Change = (formula) => rewrite(formula, sheet);
    const { conditionalFormats: formats } = sheet;
    const rewritten = formats.map((each) => withRule(each, withFormulas(each.rule, change, change)));
    if (rewritten.some((each, index) => each !== formats[index])) sheet.conditionalFormats = rewritten;
  }
}

/** Takes all conditional formats off the areas; those that stand elsewhere too stay there. */
export function clearConditionalFormats(stored: StoredSheet, areas: readonly Area[]): void {
  stored.conditionalFormats = takenOff(stored.conditionalFormats, areas, moveConditionalFormulas);
}

/** Puts a format before all others. */
export function addConditionalFormat(stored: StoredSheet, format: StoredConditionalFormat): void {
  stored.conditionalFormats = [format, ...stored.conditionalFormats];
}

/** Replaces the format of that identifier, or takes it out. */
export function changeConditionalFormat(
  stored: StoredSheet,
  id: string,
  change: (format: StoredConditionalFormat) => StoredConditionalFormat | undefined,
): void {
  stored.conditionalFormats = stored.conditionalFormats.flatMap((format) =>
    format.id === id ? (change(format) ?? []) : [format],
  );
}

/** Moves a format to where another one stands in the order. */
export function reorderConditionalFormat(stored: StoredSheet, id: string, before: string): void {
  const formats = stored.conditionalFormats;
  const [from, to] = [id, before].map((each) => formats.findIndex((format) => format.id === each));
  const moving = formats[from ?? -1];
  if (moving === undefined || to === undefined || to < 0) return;
  const others = formats.filter((format) => format !== moving);
  stored.conditionalFormats = [...others.slice(0, to), moving, ...others.slice(to)];
}

/** The same format on other areas, its formulas as they read there. */
export const conditionalFormatOn = (
  format: StoredConditionalFormat,
  areas: readonly Area[],
): StoredConditionalFormat => onAreas(format, areas, moveConditionalFormulas);
