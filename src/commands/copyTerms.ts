import type { Confirmations } from "../anonymise/obstacles";
import type { Codebook, SeriesId } from "../codebook/codebook";
import { seriesFor } from "../codebook/series";
import { ruleFor } from "../protocol/protocol";
import { ruleForPurpose } from "../protocol/purpose";
import type { Answer } from "../protocol/question";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import { CommandError } from "./commandError";
import type { CopyWish } from "./prepareCopy";
import type { Services } from "./services";

/** The row of the annex, with what the purpose opens. @throws CommandError `refused` when there is none */
export const ruleOf = ({ protocol }: Services, { informationType, audience, purpose }: CopyWish): Rule => {
  const rule = ruleFor(protocol, informationType, audience);
  if (rule !== undefined) return ruleForPurpose(rule, purpose ?? "coordination");
  throw new CommandError("refused", { informationType, audience }, [
    { key: "protocol.reasons.no-rule", data: { informationType, audience } },
  ]);
};

/** The series that the copy's codes come from. @param codebook undefined while it is closed: no copy can be made then */
export const seriesOf = ({ audience, codesLike }: CopyWish, codebook: Codebook | undefined): SeriesId =>
  codesLike === audience ? seriesFor(audience) : seriesFor(codesLike ?? audience, codebook);

/** What the person, the sheet's classification and the records vouch for. */
export const confirmations = (
  { noOrganisation }: CopyWish,
  answer: Answer | undefined,
  classification: Classification | undefined,
): Confirmations => ({
  noOrganisation: noOrganisation ?? false,
  conditionsMet:
    classification?.consentNoted === true || answer?.kind === "yes" || answer?.kind === "treated"
      ? ["consent-of-organisation"]
      : [],
});
