import type { PlaceLevel } from "../../protocol/rule";
import type { Draft } from "../draft";
import { share } from "../evidence/profile";
import { parsePcode } from "../places/pcode";
import { placeLevelOf } from "../role";

/** Levels from adm1 to adm4, the coarsest first. */
export const levels = ["governorate", "district", "subdistrict", "community"] as const;
export type Level = (typeof levels)[number];

export const finerThan = (level: Level): Level | undefined => levels[levels.indexOf(level) + 1];
export const coarserThan = (level: Level): Level | undefined => levels[levels.indexOf(level) - 1];

/** The level that a column of names or codes has so far. */
export const levelOf = (draft: Draft): Level | undefined => {
  const level: PlaceLevel | undefined = placeLevelOf(draft.judgement.role);
  return levels.find((each) => each === level);
};

/** True when nearly all values are P-codes of some scheme. */
export function isPcodeColumn({ profile: { sample } }: Draft): boolean {
  return share(sample.filter((text) => parsePcode(text)).length, sample.length) >= 0.9;
}

/** True when its codes say their level by their shape. */
export const isOfSeries = ({ profile }: Draft): boolean =>
  profile.sample.some((text) => parsePcode(text)?.level !== undefined);
