import type { Rule } from "../protocol/rule";
import type { Column, Reason } from "../table/table";
import type { Verdict } from "./defaults";
import { handlingOf } from "./handling";
import { isListed } from "./madeOf";
import { isFinerThan, type PlannedColumn } from "./places";
import type { Treatment } from "./recipe";

const allowedCoarsening = (
  { leadsTo }: PlannedColumn,
  to: Extract<Treatment, { kind: "coarsen" }>["to"],
  rule: Rule,
): boolean => leadsTo.includes(to) && !isFinerThan(to, rule.finestPlace);

/** Under a rule that hides organisations, which treatments may a person choose for which columns? */
const allowedWhenHidden = (column: Pick<Column, "role">, treatment: Treatment, rule: Rule): boolean => {
  const handling = handlingOf[column.role];
  const { kind } = treatment;
  switch (handling.kind) {
    case "organisation":
      return kind === "code" && rule.organisations === "coded";
    case "contact":
    case "position":
      return false;
    case "place":
      return kind === "keep" && !isFinerThan(handling.level, rule.finestPlace);
    case "free-text":
      return kind === "redact";
    case "organisation-trace":
      return kind === "redact" && column.role !== "organisation-key";
    case "activity":
    case "period":
    case "population":
      return kind !== "code" && (kind !== "keep" || isWithinDetail(column, rule));
    case "bookkeeping":
      return kind === "keep" || kind === "redact";
    case "undecided":
      return kind !== "code" || rule.organisations === "coded";
  }
};

const isWithinDetail = (column: Pick<Column, "role">, rule: Rule): boolean => {
  const handling = handlingOf[column.role];
  if (handling.kind === "activity") return handling.isBroad || rule.activity === "full";
  if (handling.kind === "population") return handling.isTotal || rule.population === "disaggregated";
  return true;
};

const allowedWhenNamed = (column: Pick<Column, "role">, treatment: Treatment, rule: Rule): boolean => {
  const handling = handlingOf[column.role];
  if (handling.kind === "place") return !isFinerThan(handling.level, rule.finestPlace);
  if (handling.kind === "position") return rule.finestPlace === "site";
  return treatment.kind !== "code" || handling.kind === "organisation";
};

/** May a person's word stand, under this rule? Removing always may. */
export const isAllowed = (column: PlannedColumn, treatment: Treatment, rule: Rule): boolean => {
  if (treatment.kind === "remove") return true;
  if (!isListed(handlingOf[column.role], rule)) return false;
  if (treatment.kind === "coarsen") return allowedCoarsening(column, treatment.to, rule);
  return rule.organisations === "identifiable"
    ? allowedWhenNamed(column, treatment, rule)
    : allowedWhenHidden(column, treatment, rule);
};

export const personDecided = (treatment: Treatment): Verdict => ({
  treatment,
  decidedBy: "person",
  why: { key: "person", data: {} },
});

/** The obstacle for a word that the rule does not allow. */
export const refusal = (column: Column, treatment: Treatment, rule: Rule): Reason => ({
  key: "decision-not-allowed",
  data: {
    header: column.header || `#${column.index + 1}`,
    column: column.index,
    treatment: treatment.kind,
    role: column.role,
    level: rule.words.level,
  },
});
