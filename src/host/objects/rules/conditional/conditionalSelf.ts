import type {
  ConditionalRule,
  RuleOf,
  StoredConditionalFormat,
} from "../../../../package/conditional/storedConditionalFormat";
import type { Differential, DifferentialChange } from "../../../../package/styles/differential";
import { formatArea } from "../../../model/address";
import { cellArea } from "../../../model/area";
import { changeConditionalFormat } from "../../../model/rules/conditional/conditionalFormats";
import type { HostObject, HostProperty } from "../../../wire/hostClass";
import { orNotFound } from "../../excelErrors";
import type { CellsSelf } from "../../format/looks";
import { requireAlive } from "../../rangeSelf";

/** Behind a ConditionalFormat: the cells by whose collection it was reached, and its identifier. */
export interface ConditionalSelf {
  readonly cells: CellsSelf;
  readonly id: string;
}

/** Throws ItemNotFound when the format was deleted. */
export function storedFormat({ cells, id }: ConditionalSelf): StoredConditionalFormat {
  requireAlive(cells);
  return orNotFound(cells.sheet.stored.conditionalFormats.find((format) => format.id === id));
}

export function announceConditional({ context, sheet }: CellsSelf): void {
  context.model.announce({ kind: "sheetLayout", sheet });
}

export function changeFormat(
  self: ConditionalSelf,
  change: (format: StoredConditionalFormat) => StoredConditionalFormat | undefined,
): void {
  storedFormat(self);
  changeConditionalFormat(self.cells.sheet.stored, self.id, change);
  announceConditional(self.cells);
}

/** The rule, if it is of that kind. Throws ItemNotFound otherwise. */
export function ruleOf<Kind extends ConditionalRule["kind"]>(
  self: ConditionalSelf,
  kind: Kind,
): RuleOf<Kind> {
  const { rule } = storedFormat(self);
  return orNotFound(rule.kind === kind ? (rule as RuleOf<Kind>) : undefined);
}

export function setRule(self: ConditionalSelf, rule: ConditionalRule): void {
  changeFormat(self, (format) => ({ ...format, rule }));
}

/** The first cell of the format, as its formulas call it. */
export function firstCell(self: ConditionalSelf): string {
  const [area] = storedFormat(self).areas;
  return formatArea(cellArea(area?.top ?? 0, area?.left ?? 0));
}

/** What the format changes of a look. */
export const saidOf = (self: ConditionalSelf): Differential =>
  self.cells.context.model.stored.styles.differentials.describe(storedFormat(self).look);

/** `""` where the format says nothing of the colour. */
export const shownColor = (color: string | undefined): string => color ?? "";

export function changeLook(self: ConditionalSelf, change: DifferentialChange): void {
  const { differentials } = self.cells.context.model.stored.styles;
  changeFormat(self, (format) => ({ ...format, look: differentials.derive(format.look, change) }));
}

/** A property of a rule of one kind: what it is, and the rule that setting it makes. */
export const ruleProperty = <Kind extends ConditionalRule["kind"]>(
  kind: Kind,
  read: (rule: RuleOf<Kind>) => unknown,
  change: (rule: RuleOf<Kind>, value: unknown, self: ConditionalSelf) => RuleOf<Kind>,
): HostProperty<ConditionalSelf> => ({
  get: (self) => read(ruleOf(self, kind)),
  set: (self, value: unknown) => {
    setRule(self, change(ruleOf(self, kind), value, self));
  },
});

export type Navigation = (self: ConditionalSelf) => HostObject;
