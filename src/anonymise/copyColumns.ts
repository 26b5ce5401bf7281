import type { Role } from "../table/role";
import type { Column, Table } from "../table/table";
import type { TreatedColumn } from "./cell";
import type { CopyColumn } from "./copy";
import { reordered } from "../table/relations/distinct";
import { formatFor, in1900 } from "./formats";
import { uniqueHeaders, type CopyLabels } from "./labels";
import { rowOrder } from "./order";
import type { ColumnRecipe } from "./recipe";
import type { CleanText } from "./text";
import { widthFor } from "./width";

/** A column of the source on its way into the copy. */
export interface ColumnOnItsWay {
  readonly recipe: ColumnRecipe;
  readonly column: Column;
  /** Its header, cleaned. */
  readonly header: CleanText;
  readonly treated: TreatedColumn;
}

/** What a column of the copy means: of a coarsened one the coarser place. */
export const roleInCopy = ({ role, treatment }: ColumnRecipe): Role => {
  if (treatment.kind !== "coarsen") return role;
  return role.endsWith("-code") ? `${treatment.to}-code` : treatment.to;
};

const headersOf = (all: readonly ColumnOnItsWay[], labels: CopyLabels): readonly string[] => {
  const written = all.map(({ recipe: { treatment }, header: { text } }) =>
    treatment.kind === "coarsen" ? `${text} (${labels.levels[treatment.to]})` : text,
  );
  return uniqueHeaders(written, labels.column);
};

/** The order of the copy's rows: for each, the position of its row in the table. */
export const orderOf = (all: readonly ColumnOnItsWay[], { rowCount }: Table): Uint32Array =>
  rowOrder(
    all.map(({ recipe, treated }) => ({ role: roleInCopy(recipe), cells: treated })),
    rowCount,
  );

/**
 * The columns of a copy: their headers made unique, their rows in an order of their own. Formats and widths are looked up in
 * the distinct values.
 */
export const copyColumns = (
  all: readonly ColumnOnItsWay[],
  table: Table,
  order: Uint32Array,
  labels: CopyLabels,
): readonly CopyColumn[] => {
  const headers = headersOf(all, labels);
  return all.map(({ recipe, column, treated }, at) => {
    const header = headers[at] ?? `${labels.column} ${at + 1}`;
    const numberFormat = formatFor(column, treated.values);
    const distinct = in1900(treated.values, numberFormat, table.dateSystem);
    return {
      header,
      role: roleInCopy(recipe),
      numberFormat,
      width: widthFor(header, distinct),
      cells: reordered({ values: distinct, at: treated.at }, order),
    };
  });
};
