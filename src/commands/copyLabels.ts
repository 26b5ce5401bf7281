import type { CopyLabels } from "../anonymise/labels";
import type { Translate } from "../i18n/translator";
import { placeLevels, type PlaceLevel, type Rule } from "../protocol/rule";

/** The words that travel with a copy, in the language of the person who makes it. */
export const copyLabels = (translate: Translate, { informationType, audience }: Rule): CopyLabels => ({
  title: translate("commands.copy.title", {
    type: translate(`commands.copy.type.${informationType}`),
    audience: translate(`commands.copy.audience.${audience}`),
  }),
  column: translate("commands.copy.column"),
  levels: Object.fromEntries(
    placeLevels.map((level) => [level, translate(`protocol.place.${level}`)]),
  ) as Readonly<Record<PlaceLevel, string>>,
});
