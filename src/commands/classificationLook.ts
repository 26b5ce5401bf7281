import type { ClassificationLook } from "../excel/look";
import type { Translate } from "../i18n/translator";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import { pageHeaderFor } from "../records/pageHeader";
import { tabColorFor } from "../records/tabColor";

/**
 * What a classified sheet shows: type and audiences in the page header, the disclosure sentence in the footer, the class
 * by the tab's colour. With several audiences the sentence is that of the most closed one.
 */
export const lookOf = (
  { informationType, audiences, disclosure }: Classification,
  rules: readonly Rule[],
  translate: Translate,
): ClassificationLook => {
  const rule = rules.find((candidate) => candidate.disclosure === disclosure);
  const { header, footer } = pageHeaderFor({
    informationType: translate(`protocol.informationType.${informationType}`),
    audience: audiences.map((audience) => translate(`protocol.audience.${audience}`)).join(", "),
    disclosure: rule?.words.disclosure ?? translate(`protocol.disclosure.${disclosure}`),
  });
  return { header, footer, tabColor: tabColorFor(disclosure) };
};
