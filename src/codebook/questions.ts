import { apartBy } from "./apart";
import type { Codebook, Organisation } from "./codebook";
import type { Resemblance } from "./likeness";
import { indexLikeNames, type LikeName } from "./likeNames";
import { allNames, indexCodebook } from "./lookup";

/** Two entries that may be one organisation: a person is asked. */
export interface SameQuestion {
  /** Whose name is asked about. */
  readonly id: string;
  readonly name: string;
  readonly otherId: string;
  /** The name of the other that it is like, and the name that the other goes by. */
  readonly like: string;
  readonly otherName: string;
  readonly resemblance: Resemblance;
}

/**
 * What to ask about names of a sheet: those like a name of another entry, new or old, unless somebody said that they are two.
 * Two entries are asked about once.
 *
 * @param codebook with the names enrolled
 * @param names the new ones first: a question is about the name that comes first
 */
export const sameQuestions = (codebook: Codebook, names: readonly string[]): readonly SameQuestion[] => {
  const { organisations } = codebook;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const known = organisations.flatMap((organisation) =>
    allNames(organisation).map((text) => ({ id: organisation.id, text })),
  );
  const [like, index, areApart] = [indexLikeNames(known), indexCodebook(codebook), apartBy(codebook.apart)];
  const asked = new Map<string, SameQuestion>();
  const ask = (name: string, one: Organisation, { id, text, resemblance }: LikeName): void => {
    const other = byId.get(id);
    const pair = [one.id, id].sort().join(" ");
    if (other === undefined || other === one || asked.has(pair) || areApart(one, other)) return;
    asked.set(pair, { id: one.id, name, otherId: id, like: text, otherName: other.name, resemblance });
  };
  for (const name of names) {
    const organisation = index.find(name);
    if (organisation !== undefined) for (const found of like.find(name)) ask(name, organisation, found);
  }
  return [...asked.values()];
};
