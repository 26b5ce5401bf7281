import type { Rule } from "../protocol/rule";
import type { Reason } from "../table/table";
import { handlingOf, type Handling } from "./handling";
import { isListed, isMadeOfSteps, isMadeOfTexts, sharesContacts } from "./madeOf";
import { isFinerThan, type PlannedColumn } from "./places";
import type { DecidedBy, Treatment } from "./recipe";

/** A treatment with who decided it and why. */
export interface Verdict {
  readonly treatment: Treatment;
  readonly decidedBy: DecidedBy;
  readonly why: Reason;
}

type Kind<Name extends Handling["kind"]> = Extract<Handling, { readonly kind: Name }>;

const because = (key: string, data: Reason["data"] = {}): Reason => ({ key, data });
const keep = (key: string, data?: Reason["data"]): Verdict => ({
  treatment: { kind: "keep" },
  decidedBy: "protocol",
  why: because(key, data),
});
const remove = (key: string, data?: Reason["data"]): Verdict => ({
  treatment: { kind: "remove" },
  decidedBy: "protocol",
  why: because(key, data),
});
const nobody = (key: string): Verdict => ({
  treatment: { kind: "remove" },
  decidedBy: "nobody",
  why: because(key),
});

const redact = (key: string, data?: Reason["data"]): Verdict => ({
  treatment: { kind: "redact" },
  decidedBy: "protocol",
  why: because(key, data),
});

const organisation = (rule: Rule): Verdict => {
  switch (rule.organisations) {
    case "identifiable":
      return keep("organisation-named", { level: rule.words.level });
    case "coded":
      return {
        treatment: { kind: "code" },
        decidedBy: "protocol",
        why: because("organisation-coded", { level: rule.words.level }),
      };
    case "removed":
      return remove("organisation-removed", { level: rule.words.level });
  }
};

const contact = (rule: Rule): Verdict =>
  sharesContacts(rule) ? keep("contact-shared", { level: rule.words.level }) : remove("contact");

/** What anybody may read stays without texts that can name anybody. */
const freeText = (rule: Rule): Verdict => {
  const { level } = rule.words;
  if (!isMadeOfTexts(rule)) return remove("free-text");
  if (sharesContacts(rule)) return keep("text-shared", { level });
  if (rule.organisations === "identifiable") return redact("text-without-contacts", { level });
  return rule.disclosure === "public" ? remove("free-text") : redact("text-redacted", { level });
};

const place = (handling: Kind<"place">, { leadsTo }: PlannedColumn, rule: Rule): Verdict => {
  const { level } = handling;
  const { finestPlace } = rule;
  if (!isFinerThan(level, finestPlace)) return keep("place-allowed", { level, finestPlace });
  if (!leadsTo.includes(finestPlace)) return remove("place-too-fine", { level, finestPlace });
  return {
    treatment: { kind: "coarsen", to: finestPlace },
    decidedBy: "protocol",
    why: because("place-coarsened", { level, finestPlace }),
  };
};

const activity = (handling: Kind<"activity">, rule: Rule): Verdict => {
  if (rule.activity === "full" || handling.isBroad) return keep("activity");
  return isMadeOfSteps(rule)
    ? redact("text-redacted", { level: rule.words.level })
    : remove("activity-too-detailed");
};

const population = (handling: Kind<"population">, rule: Rule): Verdict =>
  rule.population === "disaggregated" || handling.isTotal
    ? keep("population")
    : remove("population-disaggregated");

/**
 * What the rule asks for a column of this meaning, before any person's word.
 * What nobody decided is treated as removed, and says so.
 */
export const defaultFor = (column: PlannedColumn, rule: Rule): Verdict => {
  const handling = handlingOf[column.role];
  if (!isListed(handling, rule)) return remove("not-listed", { level: rule.words.level });
  const isNamed = rule.organisations === "identifiable";
  switch (handling.kind) {
    case "organisation":
      return organisation(rule);
    case "organisation-trace":
      return isNamed ? keep("organisation-named", { level: rule.words.level }) : remove("organisation-trace");
    case "contact":
      return contact(rule);
    case "position":
      return remove("position");
    case "place":
      return place(handling, column, rule);
    case "activity":
      return activity(handling, rule);
    case "period":
      return keep("period");
    case "population":
      return population(handling, rule);
    case "free-text":
      return freeText(rule);
    case "bookkeeping":
      return remove("bookkeeping");
    case "undecided":
      return nobody(column.role === "money" ? "money" : "unknown");
  }
};

/** A member's own anonymised version, as it is; contacts and coordinates in it are none that a member has left out. */
export const asItIs = (column: PlannedColumn, rule: Rule): Verdict =>
  ["contact", "position"].includes(handlingOf[column.role].kind)
    ? defaultFor(column, rule)
    : keep("own-version", { level: rule.words.level });
