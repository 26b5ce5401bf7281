import type { Codebook } from "../codebook/codebook";
import type { Table } from "../table/table";
import type { Recipe } from "./recipe";
import { contactSpans, hiddenSpans, markedSpans, organisationSpans, titleSpans } from "./spans";
import { cleaner, type TextCleaner } from "./text";

/** The cleaners of one copy: `kept` for every text that stays, `free` for free text a person chose to redact. */
export interface Cleaners {
  readonly kept: TextCleaner;
  readonly free: TextCleaner;
}

/**
 * Contacts first (an address holds an organisation's name), then organisations, then people of the person columns;
 * in free text also people with titles, and sites of the removed site columns. What a person marked by hand comes last,
 * so that marking changes nothing for what is found without.
 */
const closedCleaners = (table: Table, { rule, series, texts }: Recipe, codebook: Codebook): Cleaners => {
  const common = [
    contactSpans,
    organisationSpans(codebook, series, rule.organisations === "coded"),
    hiddenSpans(table, ["person"], "person"),
  ];
  const free = [titleSpans, hiddenSpans(table, ["site", "neighbourhood"], "place")];
  const marked = markedSpans(texts.marked);
  return { kept: cleaner([...common, marked]), free: cleaner([...common, ...free, marked]) };
};

const untouchedText: TextCleaner = (text) => ({ text, hits: [], kept: [] });

/** Where a rule lets organisations be named only what a person marked is taken out. */
export const makeCleaners = (table: Table, recipe: Recipe, codebook: Codebook): Cleaners => {
  if (recipe.rule.organisations !== "identifiable") return closedCleaners(table, recipe, codebook);
  const { marked } = recipe.texts;
  const open = marked.length === 0 ? untouchedText : cleaner([markedSpans(marked)]);
  return { kept: open, free: open };
};
