import type { Finding } from "../anonymise/copy";
import { ruleById, ruleFor, type Protocol } from "../protocol/protocol";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import type { SheetHandle } from "../worker/heldSheets";
import { orWithoutTable } from "./orWithoutTable";
import type { Services } from "./services";

interface FindingOptions {
  /** The organisations whose names may stand under a rule today. */
  readonly approvedFor: (rule: Rule) => readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** The part of a classification that says what a sheet holds. */
export type Claim = Pick<
  Classification,
  "informationType" | "audiences" | "anonymisedByUs" | "copyRule" | "disclosure"
>;

/** What a sheet holds that its classification forbids; keys under `findings`. */
export const sheetFindings = async (
  { core, protocol }: Pick<Services, "core" | "protocol">,
  handle: SheetHandle,
  classification: Claim,
  { approvedFor, signal }: FindingOptions,
): Promise<readonly Finding[]> => {
  const rule = claimedRule(protocol, classification);
  const findings =
    rule === undefined
      ? []
      : await orWithoutTable(core.holds(handle, rule, approvedFor(rule), { signal }), []);
  return classification.copyRule === "" ? findings : findings.filter(isCertain);
};

/** In a copy a person has decided on the columns that Confide would ask about; what is certainly wrong stays wrong. */
const isCertain = ({ severity }: Finding): boolean => severity === "stop";

/**
 * The rule a sheet claims to obey as it is: a copy its own; a member's anonymised version, and what is marked Public so that
 * anybody may pass it on, the most closed of those it was allowed for. Other originals claim none.
 */
const claimedRule = (protocol: Protocol, claim: Claim): Rule | undefined => {
  const { informationType, audiences, anonymisedByUs, copyRule, disclosure } = claim;
  if (copyRule !== "") return ruleById(protocol, copyRule);
  if (!anonymisedByUs && disclosure !== "public") return undefined;
  return audiences
    .flatMap((audience) => ruleFor(protocol, informationType, audience) ?? [])
    .find((rule) => rule.disclosure === disclosure);
};
