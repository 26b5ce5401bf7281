import type { Watched } from "../excel/session";
import type { Audience, InformationType, Rule } from "../protocol/rule";
import { disclosureClasses } from "../protocol/rule";
import { ruleFor, type Protocol } from "../protocol/protocol";
import type { Classification } from "../records/classification";
import { formatClassification } from "../records/classificationText";
import { lookOf } from "./classificationLook";
import { holdSheet } from "./inspectSheet";
import type { Services } from "./services";

/** What a person says of a sheet. */
export interface ClassificationAnswers {
  readonly informationType: InformationType;
  readonly audiences: readonly Audience[];
  readonly anonymisedByUs: boolean;
  readonly consentNoted: boolean;
  readonly organisation: string;
  /** For example `2026-10`, or `""`. */
  readonly period: string;
}

/**
 * Classifies a sheet, or classifies it anew: reads its values for the fingerprint, then writes the classification with
 * page header, footer and tab colour. Nothing else of the sheet is touched.
 */
export const classifySheet = async (
  services: Services,
  sheetId: string,
  answers: ClassificationAnswers,
  watched: Watched = {},
): Promise<Classification> => {
  const { excel, core, protocol, now, translate } = services;
  const rules = rulesOf(protocol, answers);
  const sheet = await holdSheet(services, sheetId, watched);
  const classification: Classification = {
    version: 2,
    ...sheetAsAnswered(protocol, answers),
    classifiedAt: now().toISOString(),
    fingerprint: await core.fingerprint(sheet.handle, { signal: watched.signal }),
  };
  await excel.writeClassification(
    sheetId,
    formatClassification(classification),
    lookOf(classification, rules, translate),
  );
  watched.onProgress?.(1);
  return classification;
};

/** What the answers come to, before anything is written: an original with the class of its most closed audience. */
export const sheetAsAnswered = (protocol: Protocol, answers: ClassificationAnswers) => ({
  ...answers,
  disclosure: strictest(rulesOf(protocol, answers)),
  copyRule: "",
  copyProtocol: "",
});

/** Takes a sheet's classification off again. */
export const removeClassification = ({ excel }: Pick<Services, "excel">, sheetId: string): Promise<void> =>
  excel.removeClassification(sheetId);

const rulesOf = (
  protocol: Protocol,
  { informationType, audiences }: Pick<ClassificationAnswers, "informationType" | "audiences">,
): readonly Rule[] => audiences.flatMap((audience) => ruleFor(protocol, informationType, audience) ?? []);

/** An original is as closed as the most closed of its audiences asks; with no audience it is restricted. */
const strictest = (rules: readonly Rule[]): Classification["disclosure"] =>
  [...disclosureClasses]
    .reverse()
    .find((disclosure) => rules.some((rule) => rule.disclosure === disclosure)) ?? "restricted";
