import type { PlacedHit } from "../anonymise/hitPage";
import { findHits, hitsOfGroup } from "../commands/hitReview";
import type { PreparedCopy } from "../commands/prepareCopy";
import type { Services } from "../commands/services";
import { columnLetters } from "../package/cells/address";
import type { Work } from "./command";
import type { HitOutput, HitsOutput } from "./output/hitsOutput";

/** More than a person reads, and a program that wants more asks for a sheet at a time. */
const mostHits = 1_000;

/** What would be taken out of the texts of a copy, as far as `most` goes, and how many hits there are. */
export const hitsOf = async (
  services: Services,
  prepared: PreparedCopy,
  most = Infinity,
): Promise<{ readonly hits: readonly PlacedHit[]; readonly total: number }> => {
  const hits: PlacedHit[] = [];
  let total = 0;
  for (const group of await findHits(services, prepared)) {
    const count = Math.min(group.hits, most - hits.length);
    if (count > 0) hits.push(...(await hitsOfGroup(services, prepared, group.key, 0, count)));
    total += group.hits;
  }
  return { hits, total };
};

const hitOutput = (found: PlacedHit): HitOutput => {
  const { hit, column, header, rows, rowCount, start, end, words, mayStay, stays } = found;
  return {
    kind: hit.kind,
    organisation: hit.organisation === "" ? null : hit.name,
    column: columnLetters(column),
    header,
    rows: rows.map((row) => row + 1),
    cells: rowCount,
    ...{ start, end, words, mayStay },
    stays: stays?.scope ?? null,
  };
};

/** The hits of a copy that can be made, for those who read JSON. */
export const hitsOutput = async (
  { request, workbook }: Work,
  prepared: PreparedCopy,
): Promise<HitsOutput | null> => {
  if (!request.json || prepared.recipe.obstacles.length > 0) return null;
  const { hits, total } = await hitsOf(workbook.services, prepared, mostHits);
  return { list: hits.map(hitOutput), left: total - hits.length };
};
