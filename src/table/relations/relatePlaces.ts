import { oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import { coarserThan, finerThan, isOfSeries, isPcodeColumn, levelOf, levels } from "./levels";
import { withNameOrder } from "./nameOrder";
import { nestsWithin } from "../places/pcode";
import type { Role } from "../role";

/**
 * Levels of places by what stands beside them: codes that nest, names that stand one to one for a code, and names of
 * which one determines the other.
 */
export function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  return withNameOrder(withNames(withCodeLevels(drafts)));
}

const openCode: ReadonlySet<Role> = new Set(["unknown", "identifier", "helper", "site-code"]);

/** A code whose level neither its header nor its own series says. */
function isOpenCode(draft: Draft): boolean {
  return openCode.has(draft.judgement.role) && !isOfSeries(draft);
}

/** Codes without a level take it from those they nest in, or that nest in them; the coarsest of a chain is adm1. */
function withCodeLevels(drafts: readonly Draft[]): readonly Draft[] {
  const codes = drafts.filter(isPcodeColumn);
  const sorted = [...codes].sort((one, other) => one.profile.averageLength - other.profile.averageLength);
  const found = new Map(sorted.map((draft) => [draft, levelOf(draft)]));
  const nests = (coarse: Draft, fine: Draft) => nestsWithin(coarse.bare.values, fine.bare.values);
  for (const draft of sorted.filter((each) => found.get(each) === undefined)) {
    const above = sorted.filter((other) => other !== draft && nests(other, draft)).at(-1);
    const below = sorted.find((other) => other !== draft && nests(draft, other));
    const [outer, inner] = [above && found.get(above), below && found.get(below)];
    const first = below === undefined ? undefined : levels[0];
    found.set(draft, outer ? finerThan(outer) : inner ? coarserThan(inner) : first);
  }
  return drafts.map((draft) => {
    const level = found.get(draft);
    if (level === undefined || !isOpenCode(draft)) return draft;
    return rejudged(draft, `${level}-code`, 0.75, "nests", {});
  });
}

/**
 * A name that nobody understood takes the level of the code it stands for, a code that of its name; of several the
 * finest, since a place taken for a coarser one would stay in copies. For the same reason a second name beside a code
 * ("Colline" after "Commune") lies a level below, unless it is the name in another script.
 */
function withNames(drafts: readonly Draft[]): readonly Draft[] {
  const known = drafts.filter((draft) => levelOf(draft) !== undefined);
  const knownCodes = new Set(known.filter(isPcodeColumn));
  return drafts.map((draft) => {
    const { judgement, profile } = draft;
    const isCode = isPcodeColumn(draft) || isBareCode(draft, drafts);
    const isOpen = isCode ? isOpenCode(draft) : judgement.role === "unknown" && profile.numericShare <= 0.2;
    if (!isOpen || profile.texts.size < 3) return draft;
    const twin = finest(
      known.filter((other) => knownCodes.has(other) !== isCode && oneToOne(draft.bare, other.bare)),
    );
    const level = twin && levelOf(twin);
    if (twin === undefined || level === undefined) return draft;
    const isSecond = known.some(
      (other) => levelOf(other) === level && !knownCodes.has(other) && isLatin(draft) === isLatin(other),
    );
    const role: Role = isCode ? `${level}-code` : isSecond ? (finerThan(level) ?? "site") : level;
    return rejudged(draft, role, 0.75, "besideCode", { column: twin.bare.header });
  });
}

/** Digits under a header of P-codes (as in the Philippines and Colombia), unless they are those of sites. */
function isBareCode(draft: Draft, drafts: readonly Draft[]): boolean {
  const { bare, judgement, profile } = draft;
  if (judgement.role !== "site-code" || !profile.sample.every((text) => /^\d{2,}$/.test(text))) return false;
  return !drafts.some((other) => other.judgement.role === "site" && oneToOne(bare, other.bare));
}

/** Names in two scripts are one the translation of the other. */
const isLatin = ({ profile }: Draft): boolean =>
  profile.sample.some((text) => /\p{Script=Latin}/u.test(text));

const finest = (places: readonly Draft[]): Draft | undefined =>
  [...levels].reverse().flatMap((level) => places.filter((place) => levelOf(place) === level))[0];
