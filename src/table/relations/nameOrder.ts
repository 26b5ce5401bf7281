import { determines, oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import { coarserThan, finerThan, isOfSeries, levelOf, type Level } from "./levels";
import { headerWords } from "../words/fold";

/**
 * The words for a level differ from country to country: where two columns say the same level and one determines the
 * other ("Région" and "Département"), the finer one is a level below.
 */
export function withNameOrder(drafts: readonly Draft[]): readonly Draft[] {
  const names = drafts.filter(
    (draft) => levelOf(draft) !== undefined && !draft.judgement.role.endsWith("-code"),
  );
  for (const fine of names) {
    const coarse = names.find(
      (other) => other !== fine && levelOf(other) === levelOf(fine) && isFiner(fine, other),
    );
    const level = coarse && levelOf(coarse);
    if (coarse === undefined || level === undefined) continue;
    const moved = isNumbered(fine, drafts)
      ? raised(coarse, fine, level, drafts)
      : lowered(fine, coarse, level, drafts);
    if (moved !== undefined) return withNameOrder(moved);
  }
  return drafts;
}

/** The finer one and its codes, a level below. */
function lowered(
  fine: Draft,
  coarse: Draft,
  level: Level,
  drafts: readonly Draft[],
): readonly Draft[] | undefined {
  const below = finerThan(level);
  if (below === undefined) return undefined;
  const reason = { column: coarse.bare.header };
  return drafts.map((draft) => {
    if (draft === fine) return rejudged(draft, below, 0.7, "within", reason);
    return isCodeOf(draft, fine) ? rejudged(draft, `${below}-code`, 0.7, "within", reason) : draft;
  });
}

/** The coarser one, a level above, where nothing else is. */
function raised(
  coarse: Draft,
  fine: Draft,
  level: Level,
  drafts: readonly Draft[],
): readonly Draft[] | undefined {
  const above = coarserThan(level);
  if (above === undefined || drafts.some((draft) => levelOf(draft) === above)) return undefined;
  const higher = rejudged(coarse, above, 0.7, "around", { column: fine.bare.header });
  return drafts.map((draft) => (draft === coarse ? higher : draft));
}

/** True when a header says the level as a number ("Admin 2"), over the names or over their codes. */
function isNumbered(name: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) =>
      (draft === name || isCodeOf(draft, name)) &&
      headerWords(draft.bare.rawHeader).some((word) => /^adm\d$/.test(word)),
  );
}

/** A code that a header calls one of the name's level goes with the name to another. */
function isCodeOf(code: Draft, name: Draft): boolean {
  if (code.judgement.role !== `${name.judgement.role}-code` || isOfSeries(code)) return false;
  return oneToOne(code.bare, name.bare);
}

function isFiner(fine: Draft, coarse: Draft): boolean {
  return determines(fine.bare, coarse.bare) && !determines(coarse.bare, fine.bare);
}
