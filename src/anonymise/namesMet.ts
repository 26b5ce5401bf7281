import type { Enrolment } from "../codebook/enrol";
import { indexCodebook } from "../codebook/lookup";
import { sameQuestions, type SameQuestion } from "../codebook/questions";
import type { Table } from "../table/table";
import { placesOfOrganisations, type NamePlace } from "./namePlaces";
import type { Recipe } from "./recipe";

/** An organisation that the codebook did not know, and where it stands. */
export interface NewOrganisation {
  readonly name: string;
  readonly places: readonly NamePlace[];
}

/** A question, and where the name stands that is asked about. */
export interface PlacedQuestion extends SameQuestion {
  /** Whether the name is new; else both have codes already, and were left open before. */
  readonly isNew: boolean;
  readonly places: readonly NamePlace[];
}

/** What a person should see of the names of a sheet before they get codes. Names organisations: never to travel. */
export interface NamesMet {
  readonly added: readonly NewOrganisation[];
  readonly questions: readonly PlacedQuestion[];
}

/** @param names of the sheet, all of which `enrolment` has met */
export const namesMet = (
  table: Table,
  recipe: Recipe,
  { codebook, added }: Enrolment,
  names: readonly string[],
): NamesMet => {
  const index = indexCodebook(codebook);
  const news = new Set(added.map(({ id }) => id));
  const isNew = (name: string): boolean => news.has(index.find(name)?.id ?? "");
  const newFirst = [...names.filter(isNew), ...names.filter((name) => !isNew(name))];
  const places = placesOfOrganisations(table, recipe, codebook);
  return {
    added: added.map(({ id, name }) => ({ name, places: places.get(id) ?? [] })),
    questions: sameQuestions(codebook, newFirst).map((question) => ({
      ...question,
      isNew: news.has(question.id),
      places: places.get(question.id) ?? [],
    })),
  };
};
