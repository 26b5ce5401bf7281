import { apply, type Applied } from "../../src/anonymise/apply";
import type { CopyLabels } from "../../src/anonymise/labels";
import { organisationsIn } from "../../src/anonymise/organisations";
import { plan } from "../../src/anonymise/plan";
import type { Confirmations } from "../../src/anonymise/obstacles";
import type { Decisions, Recipe, TextDecisions } from "../../src/anonymise/recipe";
import { noRiskDecisions, type CopyRepair } from "../../src/anonymise/repairs/riskDecisions";
import type { Codebook } from "../../src/codebook/codebook";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { defaultRules, type DisclosureRules } from "../../src/disclosure/rules/rules";
import type { Rule } from "../../src/protocol/rule";
import type { CellValue } from "../../src/table/grid";
import { writtenOut } from "../../src/table/relations/distinct";
import type { Table } from "../../src/table/table";
import { seededRandom } from "../support/random";
import { ruleLike } from "../support/rule";

export const now = "2026-10-31T08:00:00.000Z";

export const labels: CopyLabels = {
  title: "4W for OCHA",
  column: "Column",
  levels: {
    country: "country",
    governorate: "governorate",
    district: "district",
    subdistrict: "sub-district",
    community: "community",
    site: "site",
  },
};

export interface Made extends Applied {
  readonly recipe: Recipe;
  readonly codebook: Codebook;
}

export interface Making {
  readonly decisions?: Decisions;
  readonly rule?: Rule;
  readonly codebook?: Codebook;
  readonly texts?: TextDecisions;
  readonly repairs?: readonly CopyRepair[];
  readonly named?: readonly string[];
  readonly focalPoints?: readonly number[];
  readonly leaveOut?: readonly string[];
  readonly confirmed?: Confirmations;
  readonly rules?: DisclosureRules;
}

/** The whole way from a table to its copy, as the shell goes it. */
export const makeCopy = (
  table: Table,
  {
    decisions = {},
    rule = ruleLike(),
    codebook,
    repairs = [],
    rules = defaultRules,
    confirmed,
    ...said
  }: Making = {},
): Made => {
  const risks = { ...noRiskDecisions, repairs };
  const recipe = plan({
    table,
    rule,
    decisions,
    series: "ocha",
    risks,
    confirmed: { noOrganisation: true, ...confirmed },
    ...said,
  });
  const before = codebook ?? emptyCodebook(now);
  const { names, pairs } = organisationsIn(table, recipe, before);
  const after = enrol(before, names, "ocha", seededRandom(7), now, pairs).codebook;
  return {
    ...apply({ table, recipe, codebook: after, madeOn: "2026-10-31", labels, rules }),
    recipe,
    codebook: after,
  };
};

/** A copy's column by its header; throws when it has none, so that a test never compares with nothing. */
export const valuesUnder = (made: Applied, header: string): readonly CellValue[] => {
  const found = made.copy.columns.find((column) => column.header === header);
  if (found === undefined) throw new Error(`no column "${header}" in the copy`);
  return writtenOut(found.cells);
};

export const headersOf = (made: Applied): readonly string[] => made.copy.columns.map(({ header }) => header);
