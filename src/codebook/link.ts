import type { Codebook, Organisation } from "./codebook";
import { apartBy } from "./apart";
import { foldName } from "./fold";
import { joinEntries } from "./joinEntries";
import { allNames, positionsByName } from "./lookup";
import { tidyName } from "./names";
import { isPlaceholder } from "./placeholders";

/** Two names of one organisation. */
export type AliasPair = readonly [string, string];

const withAlias = (organisation: Organisation, alias: string): Organisation =>
  allNames(organisation).includes(alias)
    ? organisation
    : { ...organisation, aliases: [...organisation.aliases, alias] };

/**
 * Makes one entry of each pair's two names. Where both had an entry the earlier one stays and keeps its codes;
 * the other's become former codes, never given again. Pairs of which neither name is known change nothing, and entries
 * that a person keeps apart stay two.
 */
export const linkOrganisations = (codebook: Codebook, pairs: readonly AliasPair[]): Codebook => {
  const organisations: (Organisation | undefined)[] = [...codebook.organisations];
  const positions = positionsByName(codebook.organisations);
  const movedTo = new Map<number, number>();
  const areApart = apartBy(codebook.apart);
  const positionOf = (name: string): number | undefined => {
    let position = positions.get(foldName(name));
    while (position !== undefined && movedTo.has(position)) position = movedTo.get(position);
    return position;
  };
  const join = (first: number, second: number): void => {
    const [kept, gone] = [organisations[first], organisations[second]];
    if (kept === undefined || gone === undefined || areApart(kept, gone)) return;
    organisations[first] = joinEntries(kept, gone);
    organisations[second] = undefined;
    movedTo.set(second, first);
  };
  const add = (position: number, alias: string): void => {
    const organisation = organisations[position];
    if (organisation === undefined) return;
    organisations[position] = withAlias(organisation, tidyName(alias));
    positions.set(foldName(alias), position);
  };
  for (const [one, other] of pairs) {
    if (isPlaceholder(one) || isPlaceholder(other)) continue;
    const [a, b] = [positionOf(one), positionOf(other)];
    if (a !== undefined && b !== undefined && a !== b) join(Math.min(a, b), Math.max(a, b));
    else if (a !== undefined && b === undefined) add(a, other);
    else if (a === undefined && b !== undefined) add(b, one);
  }
  return { ...codebook, organisations: organisations.filter((entry) => entry !== undefined) };
};
