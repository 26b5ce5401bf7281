import type { Codebook } from "../codebook/codebook";
import { foldName } from "../codebook/fold";
import { likelyNames } from "../codebook/likelyNames";
import type { AliasPair } from "../codebook/link";
import { indexCodebook, type CodebookIndex } from "../codebook/lookup";
import { namesWithin } from "../codebook/names";
import { isPlaceholder } from "../codebook/placeholders";
import { splitOrganisations, type IsKnownName } from "../codebook/split";
import { isOrganisationRole } from "../table/role";
import type { Column, Table } from "../table/table";
import { acronymPairs } from "./acronyms";
import { isErrorText, textOf } from "./cell";
import { isMadeOfTexts } from "./madeOf";
import { distinctValues } from "../table/relations/distinct";
import type { Recipe } from "./recipe";

export interface OrganisationColumn {
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Distinct names, in no order that means anything. */
  readonly names: readonly string[];
}

/** The organisations a sheet names: what `enrol` takes before `apply`. */
export interface OrganisationsFound {
  readonly columns: readonly OrganisationColumn[];
  readonly names: readonly string[];
  /** Names of one organisation: acronym and name that go together 1 to 1, or stand in one cell. */
  readonly pairs: readonly AliasPair[];
}

const separators = /[;؛,،/|+\n\r]|\s[-–—&]\s|\s(?:and|et|ve|و)\s/iu;

/** Columns whose names are coded or removed, and those a person chose to code: all are searched for in text. */
export const organisationColumns = (table: Table, recipe: Recipe): readonly Column[] => {
  const coded = new Set(
    recipe.columns.filter(({ treatment }) => treatment.kind === "code").map(({ column }) => column),
  );
  return table.columns.filter(({ index, role }) => isOrganisationRole(role) || coded.has(index));
};

/** A name is known when the codebook has it or when it stands alone in some cell of these columns. */
export const knownNames = (columns: readonly Column[], index: CodebookIndex): IsKnownName => {
  const alone = new Set<string>();
  for (const value of distinctTexts(columns)) if (!separators.test(value)) alone.add(foldName(value));
  return (name) => index.find(name) !== undefined || (!isPlaceholder(name) && alone.has(foldName(name)));
};

const distinctTexts = (columns: readonly Column[]): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const column of columns)
    for (const value of distinctValues(column.values).values) texts.add(textOf(value));
  return texts;
};

const namesOf = (column: Column, isKnown: IsKnownName): readonly string[] => {
  const names = new Map<string, string>();
  for (const text of distinctTexts([column])) {
    if (isErrorText(text)) continue;
    for (const name of splitOrganisations(text, isKnown)) {
      if (!isPlaceholder(name)) names.set(name, name);
    }
  }
  return [...names.values()];
};

/** Texts that a copy is made of, where nobody may have listed whom they name: those of minutes, say. */
const textsOf = (table: Table, { rule, columns }: Recipe): Iterable<string> => {
  if (!isMadeOfTexts(rule)) return [];
  const redacted = new Set(
    columns.filter(({ treatment }) => treatment.kind === "redact").map(({ column }) => column),
  );
  return distinctTexts(table.columns.filter(({ index }) => redacted.has(index)));
};

/**
 * Every organisation of the sheet's organisation columns, whatever their treatment: a removed donor's name must not
 * stand in a remark either. In texts that are the information themselves also what reads like one. Nothing when the rule lets organisations be named.
 */
export const organisationsIn = (table: Table, recipe: Recipe, codebook: Codebook): OrganisationsFound => {
  if (recipe.rule.organisations === "identifiable") return { columns: [], names: [], pairs: [] };
  const found = organisationColumns(table, recipe);
  const isKnown = knownNames(found, indexCodebook(codebook));
  const columns = found.map((column) => ({
    column: column.index,
    header: column.header,
    names: namesOf(column, isKnown),
  }));
  const listed = columns.flatMap((column) => column.names);
  const names = [...new Set([...listed, ...likelyNames(textsOf(table, recipe), listed)])];
  const inOneCell = names.flatMap((name): AliasPair[] => {
    const [one, other] = namesWithin(name);
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const isAcronymColumn = ({ role }: Column): boolean => role === "organisation-acronym";
  const full = found.filter((column) => !isAcronymColumn(column));
  const inColumns = found.filter(isAcronymColumn).flatMap((column) => acronymPairs(column, full));
  return { columns, names, pairs: [...inOneCell, ...inColumns] };
};
