import { determines, oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import { finerThan, isOfSeries, levelOf } from "./levels";

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
    const below = level && finerThan(level);
    if (coarse === undefined || below === undefined) continue;
    const reason = { column: coarse.bare.header };
    return withNameOrder(
      drafts.map((draft) => {
        if (draft === fine) return rejudged(draft, below, 0.7, "within", reason);
        return isCodeOf(draft, fine) ? rejudged(draft, `${below}-code`, 0.7, "within", reason) : draft;
      }),
    );
  }
  return drafts;
}

/** A code that a header calls one of the name's level goes with the name to another. */
function isCodeOf(code: Draft, name: Draft): boolean {
  if (code.judgement.role !== `${name.judgement.role}-code` || isOfSeries(code)) return false;
  return oneToOne(code.bare, name.bare);
}

function isFiner(fine: Draft, coarse: Draft): boolean {
  return determines(fine.bare, coarse.bare) && !determines(coarse.bare, fine.bare);
}
