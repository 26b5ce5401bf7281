import type { BareColumn } from "./columns";
import { judge, type Evidence, type Judgement } from "./evidence/evidence";
import { fitOf } from "./evidence/fit";
import { asksForSiteType, evidenceOfHeader } from "./evidence/headerEvidence";
import { roleOfTag } from "./evidence/hxlRoles";
import { evidenceOfLists, type KnownList } from "./evidence/lists";
import { profileOf, type Profile } from "./evidence/profile";
import type { Role } from "./role";
import type { Reason } from "./table";
import { asSaid } from "./evidence/asSaid";
import { evidenceOfOrder } from "./evidence/order";
import { evidenceOfValues } from "./evidence/valueEvidence";

/** A column on its way to be understood. */
export interface Draft {
  readonly bare: BareColumn;
  readonly profile: Profile;
  readonly judgement: Judgement;
}

/** What a column means, judged by itself: its values, the workbook's lists, its HXL tag and its header. */
export function draftOf(bare: BareColumn, lists: readonly KnownList[]): Draft {
  const profile = profileOf(bare.values, bare.numberFormat);
  const said = [...evidenceOfTag(bare), ...evidenceOfHeader(bare.rawHeader, profile)];
  const fitted = said.map((evidence) => ({
    ...evidence,
    weight: evidence.weight * fitOf(evidence.role, profile),
  }));
  const values = evidenceOfValues(profile).filter(
    ({ role }) => role !== "site" || !asksForSiteType(bare.rawHeader),
  );
  const shown = [...values, ...evidenceOfLists(profile, lists)];
  const evidence = [...shown.map((each) => asSaid(each, said)), ...evidenceOfOrder(bare), ...fitted];
  return { bare, profile, judgement: asCode(judge(evidence), profile) };
}

/** Countries by two or three capitals are codes. */
function asCode(judgement: Judgement, { sample }: Profile): Judgement {
  const short = judgement.role === "country" && sample.every((text) => /^[A-Z]{2,3}$/.test(text));
  return short ? { ...judgement, role: "country-code" } : judgement;
}

function evidenceOfTag({ hxl }: BareColumn): readonly Evidence[] {
  const role = hxl === undefined ? undefined : roleOfTag(hxl);
  if (hxl === undefined || role === undefined) return [];
  const weight = hxl === "#date" ? 0.6 : 0.82;
  return [{ role, weight, reason: { key: "hxl", data: { tag: hxl } } }];
}

/** The draft judged anew by what stands beside it. Reasons that spoke for the same role stay. */
export function rejudged(
  draft: Draft,
  role: Role,
  confidence: number,
  key: string,
  data: Reason["data"],
): Draft {
  const { judgement } = draft;
  const before = judgement.role === role ? judgement.reasons : [];
  return { ...draft, judgement: { role, confidence, reasons: [{ key, data }, ...before] } };
}
