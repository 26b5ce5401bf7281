import type { Translate } from "../../i18n/translator";
import { audiences, informationTypes } from "../../protocol/rule";

/** How to call the program. */
export const usage = (translate: Translate): string =>
  `${translate("cli.usage", { types: informationTypes.join(", "), audiences: audiences.join(", ") })}\n`;
