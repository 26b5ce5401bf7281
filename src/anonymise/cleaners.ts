import type { Codebook } from "../codebook/codebook";
import { indexCodebook } from "../codebook/lookup";
import { roles, type Role } from "../table/role";
import type { Table } from "../table/table";
import { handlingOf } from "./handling";
import { sharesContacts } from "./madeOf";
import { namesStanding } from "./named";
import { isFinerThan } from "./places";
import type { Recipe } from "./recipe";
import { contactSpans, hiddenSpans, markedSpans, organisationSpans, titleSpans } from "./spans";
import { cleaner, type TextCleaner } from "./text";

/** The cleaners of one copy: `kept` for every text that stays, `free` for free text that is redacted. */
export interface Cleaners {
  readonly kept: TextCleaner;
  readonly free: TextCleaner;
}

const finerRoles = ({ rule }: Recipe): readonly Role[] =>
  roles.filter((role) => {
    const handling = handlingOf[role];
    return handling.kind === "place" && !handling.isCode && isFinerThan(handling.level, rule.finestPlace);
  });

/**
 * Contacts first (an address holds an organisation's name), then organisations, then people of the person columns;
 * in free text also people with titles, and places of the columns that are finer than the rule allows. What a person marked by
 * hand comes last, so that marking changes nothing for what is found without.
 */
const closedCleaners = (table: Table, recipe: Recipe, codebook: Codebook): Cleaners => {
  const { rule, series, texts, named } = recipe;
  const nameOf = namesStanding(named, indexCodebook(codebook));
  const common = [
    contactSpans,
    organisationSpans(codebook, series, rule.organisations === "coded", nameOf),
    hiddenSpans(table, ["person"], "person"),
  ];
  const free = [titleSpans, hiddenSpans(table, finerRoles(recipe), "place")];
  const marked = markedSpans(texts.marked);
  return { kept: cleaner([...common, marked]), free: cleaner([...common, ...free, marked]) };
};

/** Where organisations may be named, what a person marked is taken out, and people with their contacts where they are not shared. */
const openCleaners = (table: Table, { rule, texts }: Recipe): Cleaners => {
  const people = sharesContacts(rule) ? [] : [contactSpans, hiddenSpans(table, ["person"], "person")];
  const titled = sharesContacts(rule) ? [] : [titleSpans];
  const marked = markedSpans(texts.marked);
  return { kept: cleaner([...people, marked]), free: cleaner([...people, ...titled, marked]) };
};

export const makeCleaners = (table: Table, recipe: Recipe, codebook: Codebook): Cleaners =>
  recipe.rule.organisations === "identifiable"
    ? openCleaners(table, recipe)
    : closedCleaners(table, recipe, codebook);
