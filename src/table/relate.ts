import { determines, oneToOne } from "./dependencies";
import type { Judgement } from "./evidence";
import type { KnownList } from "./lists";
import { namesOf, organisationNames, overlapWith, tokensShare } from "./organisationNames";
import { nestsWithin, parsePcode } from "./pcode";
import { share } from "./profile";
import { isOrganisationRole, placeLevelOf, type Role } from "./role";
import type { Draft } from "./understand";

/** Compares columns with each other: the same names, derived keys, codes that nest, names beside their code. */
export function relate(drafts: readonly Draft[], lists: readonly KnownList[]): readonly Draft[] {
  const named = withOrganisations(drafts, lists);
  const placed = withPlaces(named);
  return withAcronyms(withKeys(placed));
}

function rejudge(
  draft: Draft,
  role: Role,
  confidence: number,
  key: string,
  data: Judgement["reasons"][0]["data"],
): Draft {
  return { ...draft, judgement: { role, confidence, reasons: [{ key, data }, ...kept(draft, role)] } };
}

function kept({ judgement }: Draft, role: Role): Judgement["reasons"] {
  return judgement.role === role ? judgement.reasons : [];
}

const settled: ReadonlySet<Role> = new Set([
  "email",
  "phone",
  "link",
  "free-text",
  "month",
  "date",
  "year",
  "person",
]);

/** A column that shares its values with a column of organisations is one, whatever its header says. */
function withOrganisations(drafts: readonly Draft[], lists: readonly KnownList[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => isOrganisationRole(judgement.role));
  const names = organisationNames(sources, lists);
  if (names.size === 0) return drafts;
  return drafts.map((draft) => {
    const { role } = draft.judgement;
    if (isOrganisationRole(role) || settled.has(role)) return draft;
    const percent = overlapWith(draft.profile.texts, names);
    return percent === 0 ? draft : rejudge(draft, "organisation", 0.9, "overlap", { percent });
  });
}

const derivable: ReadonlySet<Role> = new Set([
  "unknown",
  "identifier",
  "project-code",
  "helper",
  "row-number",
]);

/** Keys made from an organisation (`NWS_TR-180`), or standing one to one for it. */
function withKeys(drafts: readonly Draft[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => isOrganisationRole(judgement.role));
  const names = namesOf(sources);
  return drafts.map((draft) => {
    if (!derivable.has(draft.judgement.role) || draft.profile.texts.size < 2) return draft;
    const twin = sources.find((source) => standsFor(draft, source));
    if (twin) return rejudge(draft, "organisation-key", 0.8, "oneToOne", { column: twin.bare.header });
    const part = tokensShare(draft.profile.texts, names);
    if (part < 0.3) return draft;
    return rejudge(draft, "organisation-key", 0.75, "holdsNames", { percent: Math.round(part * 100) });
  });
}

/** One to one, with three values at least, in most rows. */
function standsFor({ bare, profile }: Draft, source: Draft): boolean {
  const together = bare.values.filter((value, row) => value !== "" && source.bare.values[row] !== "").length;
  return profile.texts.size >= 3 && together >= 0.8 * profile.filled && oneToOne(source.bare, bare);
}

/** Short capitals beside longer names of the same organisations. */
function withAcronyms(drafts: readonly Draft[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => judgement.role === "organisation");
  return drafts.map((draft) => {
    const { role } = draft.judgement;
    if (role !== "organisation" && role !== "unknown") return draft;
    const short = draft.profile.sample.filter((text) => /^[\p{Lu}\d./&-]{2,10}$/u.test(text));
    if (share(short.length, draft.profile.sample.length) < 0.7) return draft;
    const long = sources.find(
      (source) =>
        source !== draft &&
        source.profile.averageLength > 2 * draft.profile.averageLength &&
        determines(source.bare, draft.bare),
    );
    if (long === undefined) return draft;
    return rejudge(draft, "organisation-acronym", 0.85, "acronym", { column: long.bare.header });
  });
}

const finer = {
  country: "governorate",
  governorate: "district",
  district: "subdistrict",
  subdistrict: "community",
} as const;
const coarser = { district: "governorate", subdistrict: "district", community: "subdistrict" } as const;

function withPlaces(drafts: readonly Draft[]): readonly Draft[] {
  const codes = drafts.filter(({ judgement }) => /^(?:gov|dist|sub|com).*-code$/.test(judgement.role));
  return drafts.map((draft) => {
    if (draft.judgement.role !== "unknown" || draft.profile.sample.length === 0) return draft;
    for (const code of codes) {
      const role = roleBeside(draft, code);
      if (role) return rejudge(draft, role, 0.75, "besideCode", { column: code.bare.header });
    }
    return draft;
  });
}

function roleBeside(draft: Draft, code: Draft): Role | undefined {
  const level = placeLevelOf(code.judgement.role);
  if (level === undefined) return undefined;
  if (
    share(draft.profile.sample.filter((text) => parsePcode(text)).length, draft.profile.sample.length) >= 0.9
  ) {
    const [own, other] = [draft.bare.values.map(String), code.bare.values.map(String)];
    if (level in finer && nestsWithin(other, own)) return `${finer[level as keyof typeof finer]}-code`;
    return level in coarser && nestsWithin(own, other)
      ? `${coarser[level as keyof typeof coarser]}-code`
      : undefined;
  }
  if (draft.profile.numericShare > 0.2) return undefined;
  return oneToOne(draft.bare, code.bare) ? (code.judgement.role.replace("-code", "") as Role) : undefined;
}
