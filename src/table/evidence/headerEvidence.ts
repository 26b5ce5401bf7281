import type { Evidence } from "./evidence";
import { headerParts, oneLine } from "../words/fold";
import { rolesOfSubject } from "./headerRules";
import { parsePcode } from "../places/pcode";
import { shareOf, type Profile } from "./profile";
import { placeLevelOf, type Role } from "../role";
import type { Found } from "../words/lexicon";
import { readHeaderPart, type Concept } from "../words/vocabulary";

/** What the words of a header say about its column. */
export function evidenceOfHeader(header: string, profile: Profile): readonly Evidence[] {
  const { main, hints } = headerParts(header);
  const read = main.map((part) => readHeaderPart(part));
  const concepts = new Set(
    withHints(
      read.flatMap(({ concepts: found }) => found),
      hints,
    ),
  );
  if (concepts.size === 0) return [];
  const subject = {
    has: (...wanted: readonly Concept[]) => wanted.some((concept) => concepts.has(concept)),
    numeric: profile.sample.length === 0 || profile.numericShare >= 0.5,
  };
  const weight = weightOf(read);
  return rolesOfSubject(subject).map((role, rank) => ({
    role: nameOrCode(role, profile),
    weight: weight * (rank === 0 ? 1 : 0.5 / rank),
    reason: { key: "header", data: { header: oneLine(header) } },
  }));
}

/** True when a header asks for a kind of site ("Type of school"), not for the site. */
export function asksForSiteType(header: string): boolean {
  const concepts = headerParts(header).main.flatMap((part) => readHeaderPart(part).concepts);
  return concepts.includes("~type") && concepts.every((each) => /^(?:~|site$|place$|ignored$)/.test(each));
}

/** Hints in brackets refine a place ("Location (Village/Neighbourhood)") and speak alone where nothing else does. */
function withHints(main: readonly Concept[], hints: readonly string[]): readonly Concept[] {
  if (hints.length === 0) return main;
  const hinted = hints.flatMap((hint) => readHeaderPart(hint).concepts);
  if (main.every((concept) => concept.startsWith("~") || concept === "ignored")) return [...main, ...hinted];
  const refines: readonly Concept[] = main.includes("place")
    ? ["country", "governorate", "district", "subdistrict", "community", "neighbourhood", "site"]
    : ["population", "money", "~code", "~pcode", "~acronym"];
  return [...main, ...hinted.filter((concept) => refines.includes(concept))];
}

function weightOf(read: readonly Found<Concept>[]): number {
  const covered = Math.max(0, ...read.map((part) => part.covered));
  const fuzzy = read.every((part) => part.fuzzy || part.concepts.length === 0);
  return (0.55 + 0.25 * covered) * (fuzzy ? 0.85 : 1);
}

/** A column called "District" that holds P-codes is one of codes; one called "code" that holds names is not. */
function nameOrCode(role: Role, profile: Profile): Role {
  const { sample } = profile;
  const level = placeLevelOf(role);
  if (level === undefined || sample.length === 0) return role;
  const codes = shareOf(profile, ({ text }) => /^(?=.*\d)[\p{L}\d]+(?:[-_/][\p{L}\d]+)*$/u.test(text));
  const isCode = role.endsWith("-code");
  if (!isCode && codes >= 0.8 && sample.some((text) => parsePcode(text))) return `${role}-code` as Role;
  return isCode && codes < 0.2 ? (role.replace("-code", "") as Role) : role;
}
