import { determines, oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import { isPcodeColumn } from "./levels";
import { share, shareOf } from "../evidence/profile";
import type { Role } from "../role";
import { namesFinerPlace } from "../words/valueSets";

const codeRoles: ReadonlySet<Role> = new Set(["identifier", "unknown", "helper"]);
const siteRoles: ReadonlySet<Role> = new Set(["site", "neighbourhood"]);

const harmless: ReadonlySet<Role> = new Set(["activity", "sub-activity", "unit", "modality", "indicator"]);

/** What has words of sites and always lies in the same place is a site, whatever its header says: activities move about. */
export function withSitesInPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const places = drafts.filter(
    ({ judgement: { role } }) => role === "district" || role === "subdistrict" || role === "community",
  );
  return drafts.map((draft) => {
    if (!harmless.has(draft.judgement.role) || draft.profile.distinct.length < 4) return draft;
    if (shareOf(draft.profile, ({ text }) => namesFinerPlace(text)) < 0.5) return draft;
    const place = places.find((other) => determines(draft.bare, other.bare));
    return place === undefined
      ? draft
      : rejudged(draft, "site", 0.7, "within", { column: place.bare.header });
  });
}

/** A code that is given where a site is named, or stands one to one for it, is the site's code. */
export function withSiteCodes(drafts: readonly Draft[]): readonly Draft[] {
  const sites = drafts.filter(({ judgement }) => siteRoles.has(judgement.role));
  return drafts.map((draft) => {
    if (!codeRoles.has(draft.judgement.role) || !holdsCodes(draft) || isPcodeColumn(draft)) return draft;
    const site = sites.find((other) => filledTogether(draft, other) || oneToOne(draft.bare, other.bare));
    if (site === undefined) return draft;
    const role = site.judgement.role === "site" ? "site-code" : "neighbourhood-code";
    return rejudged(draft, role, 0.7, "filledWith", { column: site.bare.header });
  });
}

/** Single words with a digit, or with a sign between their parts. */
function holdsCodes({ profile }: Draft): boolean {
  return shareOf(profile, ({ text }) => /^(?=.*\d)[\p{L}\d]+(?:[-_/.][\p{L}\d]+)*$/u.test(text)) >= 0.8;
}

/** Both filled or both empty in nearly all rows, and both of it in some. */
function filledTogether({ bare }: Draft, other: Draft): boolean {
  let [same, empty] = [0, 0];
  for (let row = 0; row < bare.values.length; row += 1) {
    const isEmpty = bare.values[row] === "";
    if (isEmpty === (other.bare.values[row] === "")) same += 1;
    if (isEmpty) empty += 1;
  }
  const rows = bare.values.length;
  return share(same, rows) >= 0.95 && empty >= 2 && empty < rows;
}
