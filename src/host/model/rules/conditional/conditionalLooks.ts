import type { Icon, StoredConditionalFormat } from "../../../../package/conditional/storedConditionalFormat";
import type { Differential } from "../../../../package/styles/differential";
import type { SheetModel } from "../../sheetModel";
import type { WorkbookModel } from "../../workbookModel";
import { itemsAt } from "../itemsAt";
import { knownContent } from "../lookUp";
import { conditionOf } from "./conditions";
import type { Cell, Condition, Surroundings } from "./condition";
import { colorScaleOf, dataBarOf, iconOf, type Bar } from "./drawings";

/** What conditional formats make of a cell. */
export interface ConditionalLook {
  /** Over the cell's own look (`withDifferential`). */
  readonly look: Differential;
  readonly bar: Bar | undefined;
  readonly icon: Icon | undefined;
  /** Whether the bar or icon stands for the value. */
  readonly hidesValue: boolean;
}

/** What one format adds to a cell; undefined where it does not hold, or is not judged. */
type Effect = (cell: Cell) => Partial<ConditionalLook> | undefined;

const nothing: ConditionalLook = { look: {}, bar: undefined, icon: undefined, hidesValue: false };

function effectOf(format: StoredConditionalFormat, around: Surroundings): Effect {
  const { rule, areas } = format;
  const numbered =
    <Drawn>(
      draw: (value: number) => Drawn | undefined,
      effect: (drawn: Drawn) => Partial<ConditionalLook>,
    ): Effect =>
    ({ value }) => {
      const drawn = typeof value === "number" ? draw(value) : undefined;
      return drawn === undefined ? undefined : effect(drawn);
    };
  switch (rule.kind) {
    case "colorScale":
      return numbered(colorScaleOf(rule, areas, around), (fill) => ({ look: { fill, pattern: "solid" } }));
    case "dataBar":
      return numbered(dataBarOf(rule, areas, around), (bar) => ({ bar, hidesValue: !rule.showsValue }));
    case "iconSet":
      return numbered(iconOf(rule, areas, around), (icon) => ({ icon, hidesValue: !rule.showsValue }));
    default: {
      const condition: Condition = conditionOf(format, around) ?? (() => undefined);
      const look = around.model.stored.styles.differentials.describe(format.look);
      return (cell) => (condition(cell) === true ? { look } : undefined);
    }
  }
}

/** The formats of greater priority win, thing by thing. */
const over = (above: ConditionalLook, below: Partial<ConditionalLook>): ConditionalLook => ({
  look: { ...below.look, ...above.look },
  bar: above.bar ?? below.bar,
  icon: above.icon ?? below.icon,
  hidesValue: above.hidesValue || below.hidesValue === true,
});

/**
 * What the conditional formats of a sheet make of its cells as they are now: ask again after every change. What a format needs of
 * all its cells is found once, when first asked. Formulas are not judged, since the host does not calculate: they change nothing.
 *
 * @param today a serial number of the 1900 system, without a time
 */
export function conditionalLooks(
  model: WorkbookModel,
  sheet: SheetModel,
  today: number,
): (row: number, column: number) => ConditionalLook | undefined {
  const formats = sheet.stored.conditionalFormats;
  const around = { model, sheet, today };
  const effects = new Map<StoredConditionalFormat, Effect>();
  const effect = (format: StoredConditionalFormat): Effect => {
    const known = effects.get(format) ?? effectOf(format, around);
    effects.set(format, known);
    return known;
  };
  const order = new Map(formats.map((format, index) => [format, index]));
  const place = (format: StoredConditionalFormat) => order.get(format) ?? 0;
  return (row, column) => {
    const standing = itemsAt(formats, row, column);
    const content = standing.length > 0 ? knownContent(sheet, row, column) : undefined;
    if (!content) return undefined;
    let look: ConditionalLook | undefined;
    for (const format of [...standing].sort((one, other) => place(one) - place(other))) {
      const said = effect(format)({ ...content, row, column });
      if (said) look = over(look ?? nothing, said);
      if (said && format.stopIfTrue) break;
    }
    return look;
  };
}
