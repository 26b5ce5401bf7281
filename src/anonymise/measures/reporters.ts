import type { Codebook } from "../../codebook/codebook";
import { indexCodebook, organisationKey } from "../../codebook/lookup";
import { isPlaceholder } from "../../codebook/placeholders";
import { splitOrganisations } from "../../codebook/split";
import type { Contributors } from "../../disclosure/measures/contributors";
import { distinctValues } from "../../table/relations/distinct";
import type { Role } from "../../table/role";
import type { Column, Table } from "../../table/table";
import type { CopyOrigin } from "../apply";
import { textOf } from "../cell";
import { knownNames, organisationColumns } from "../organisations";
import type { Recipe } from "../recipe";

/** Who stands behind each row of a copy. */
export interface Reporters extends Contributors {
  /** For each organisation what the codebook calls it; as the sheet does, where the codebook doesn't know it. */
  readonly names: readonly string[];
}

/** Whose word a row is, the surest first. Donors stand behind many organisations' rows. */
const reportingRoles: readonly Role[] = [
  "organisation",
  "organisation-acronym",
  "implementing-partner",
  "programme-partner",
];

/** One column only: two of them could make one organisation look like two, and hide that it is alone. */
const reportingColumn = ({ columns }: Table): Column | undefined =>
  reportingRoles.map((wanted) => columns.find(({ role }) => role === wanted)).find((column) => column);

/**
 * Who reports each row of a copy, also where the copy has no column of organisations: whoever knows a place knows who works
 * there. Organisations are numbers; all names of one are one number. Undefined when the sheet doesn't say.
 *
 * @param codebook with the sheet's organisations
 */
export const reportersOfCopy = (
  { table, order }: Pick<CopyOrigin, "table" | "order">,
  recipe: Recipe,
  codebook: Codebook,
): Reporters | undefined => {
  const column = reportingColumn(table);
  if (column === undefined) return undefined;
  const index = indexCodebook(codebook);
  const isKnown = knownNames(organisationColumns(table, recipe), index);
  const keyOf = organisationKey(index);
  const numbers = new Map<string, number>();
  const called: string[] = [];
  const numberOf = (name: string): number => {
    const key = keyOf(name);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    called[number] ??= index.find(name)?.name ?? name;
    return number;
  };
  const { values, at } = distinctValues(column.values);
  const sets = values.map((value) => {
    const names = splitOrganisations(textOf(value), isKnown).filter((name) => !isPlaceholder(name));
    return [...new Set(names.map(numberOf))];
  });
  return { sets, names: called, at: order.map((row) => at[row] ?? 0) };
};
