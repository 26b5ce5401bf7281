import type { PlaceLevel } from "../../protocol/rule";
import { determines, oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import { nestsWithin, parsePcode } from "../places/pcode";
import { share } from "../evidence/profile";
import { placeLevelOf, type Role } from "../role";

/** Levels from adm1 to adm4, the coarsest first. */
const levels = ["governorate", "district", "subdistrict", "community"] as const;
type Level = (typeof levels)[number];

const finerThan = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];
const coarserThan = (level: Level): Level | undefined => levels[levels.indexOf(level) - 1];

/**
 * Levels of places by what stands beside them: codes that nest, names that stand one to one for a code, and names of
 * which one determines the other.
 */
export function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  return withNameOrder(withNames(withCodeLevels(drafts)));
}

/** True when nearly all values are P-codes of some scheme. */
export function isPcodeColumn({ profile: { sample } }: Draft): boolean {
  return share(sample.filter((text) => parsePcode(text)).length, sample.length) >= 0.9;
}

const levelOf = (draft: Draft): Level | undefined => {
  const level: PlaceLevel | undefined = placeLevelOf(draft.judgement.role);
  return levels.find((each) => each === level);
};

const openCode: ReadonlySet<Role> = new Set(["unknown", "identifier", "helper", "site-code"]);

/** A code whose level neither its header nor its own series says. */
function isOpenCode({ judgement, profile }: Draft): boolean {
  const ofSeries = profile.sample.some((text) => parsePcode(text)?.level !== undefined);
  return openCode.has(judgement.role) && !ofSeries;
}

/** Codes without a level take it from those they nest in, or that nest in them; the coarsest of a chain is adm1. */
function withCodeLevels(drafts: readonly Draft[]): readonly Draft[] {
  const codes = drafts.filter(isPcodeColumn);
  const sorted = [...codes].sort((one, other) => one.profile.averageLength - other.profile.averageLength);
  const found = new Map(sorted.map((draft) => [draft, levelOf(draft)]));
  const nests = (coarse: Draft, fine: Draft) =>
    nestsWithin(coarse.bare.values.map(String), fine.bare.values.map(String));
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
 * finest, since a place taken for a coarser one would stay in copies.
 */
function withNames(drafts: readonly Draft[]): readonly Draft[] {
  const known = drafts.filter((draft) => levelOf(draft) !== undefined);
  return drafts.map((draft) => {
    const { judgement, profile } = draft;
    const isCode = isPcodeColumn(draft);
    const isOpen = isCode ? isOpenCode(draft) : judgement.role === "unknown";
    if (!isOpen || profile.texts.size < 3 || profile.numericShare > 0.2) return draft;
    const twin = finest(
      known.filter((other) => isPcodeColumn(other) !== isCode && oneToOne(draft.bare, other.bare)),
    );
    const level = twin && levelOf(twin);
    if (twin === undefined || level === undefined) return draft;
    const role: Role = isCode ? `${level}-code` : level;
    return rejudged(draft, role, 0.75, "besideCode", { column: twin.bare.header });
  });
}

const finest = (places: readonly Draft[]): Draft | undefined =>
  [...levels].reverse().flatMap((level) => places.filter((place) => levelOf(place) === level))[0];

/**
 * The words for a level differ from country to country: where two columns say the same level and one determines the
 * other ("Région" and "Département"), the finer one is a level below.
 */
function withNameOrder(drafts: readonly Draft[]): readonly Draft[] {
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
    const lower = rejudged(fine, below, 0.7, "within", { column: coarse.bare.header });
    return withNameOrder(drafts.map((draft) => (draft === fine ? lower : draft)));
  }
  return drafts;
}

function isFiner(fine: Draft, coarse: Draft): boolean {
  return determines(fine.bare, coarse.bare) && !determines(coarse.bare, fine.bare);
}
