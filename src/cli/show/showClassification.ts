import type { Translate } from "../../i18n/translator";
import type { ClassificationOutput } from "../output/common";

/** A classification in one line. @param changed null: not known */
export const showSheetClassification = (
  { informationType, audiences, disclosure, period }: ClassificationOutput,
  changed: boolean | null,
  translate: Translate,
): string => {
  const names = audiences.map((audience) => translate(`protocol.audience.${audience}`)).join(", ");
  const line = translate("cli.classification", {
    type: translate(`protocol.informationType.${informationType}`),
    disclosure: translate(`protocol.disclosure.${disclosure}`),
    audiences: names === "" ? translate("cli.nobody") : names,
    period: period === "" ? translate("cli.noPeriod") : period,
  });
  return `${changed === true ? `${line} ${translate("cli.changed")}` : line}\n`;
};
