import type { PlaceLevel } from "../protocol/rule";
import { oneToOne } from "./dependencies";
import { rejudged, type Draft } from "./draft";
import { nestsWithin, parsePcode } from "./places/pcode";
import { share } from "./profile";
import { placeLevelOf, type Role } from "./role";

const finer: Partial<Record<PlaceLevel, PlaceLevel>> = {
  country: "governorate",
  governorate: "district",
  district: "subdistrict",
  subdistrict: "community",
};
const coarser: Partial<Record<PlaceLevel, PlaceLevel>> = {
  district: "governorate",
  subdistrict: "district",
  community: "subdistrict",
};

/** What nobody understood becomes a place when it nests with a column of P-codes, or stands one to one for it. */
export function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const codes = drafts.filter(({ judgement }) => /^(?:gov|dist|sub|com).*-code$/.test(judgement.role));
  return drafts.map((draft) => {
    if (draft.judgement.role !== "unknown" || draft.profile.sample.length === 0) return draft;
    for (const code of codes) {
      const role = roleBeside(draft, code);
      if (role) return rejudged(draft, role, 0.75, "besideCode", { column: code.bare.header });
    }
    return draft;
  });
}

function roleBeside(draft: Draft, code: Draft): Role | undefined {
  const level = placeLevelOf(code.judgement.role);
  if (level === undefined) return undefined;
  if (holdsPcodes(draft)) return codeBeside(draft, code, level);
  if (draft.profile.numericShare > 0.2) return undefined;
  return oneToOne(draft.bare, code.bare) ? (code.judgement.role.replace("-code", "") as Role) : undefined;
}

function holdsPcodes({ profile: { sample } }: Draft): boolean {
  return share(sample.filter((text) => parsePcode(text)).length, sample.length) >= 0.9;
}

/** The level below when the codes nest in those of `level`, the level above when those nest in them. */
function codeBeside(draft: Draft, code: Draft, level: PlaceLevel): Role | undefined {
  const [own, other] = [draft.bare.values.map(String), code.bare.values.map(String)];
  const below = finer[level];
  if (below !== undefined && nestsWithin(other, own)) return `${below}-code`;
  const above = coarser[level];
  return above !== undefined && nestsWithin(own, other) ? `${above}-code` : undefined;
}
