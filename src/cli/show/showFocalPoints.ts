import type { Translate } from "../../i18n/translator";
import type { CopyOutput } from "../output/copyOutput";

/** Which focal point of each organisation goes, and what to type for another. */
export const showFocalPoints = ({ focalPoints }: CopyOutput, translate: Translate): string => {
  if (focalPoints.length === 0) return "";
  const lines = focalPoints.flatMap(({ organisation, points }) => [
    `  ${organisation}`,
    ...points.map(({ row, contact, goes }) =>
      translate(`cli.copy.focalPoint.${goes ? "goes" : "stays"}`, { row, contact }),
    ),
  ]);
  return `${[translate("cli.copy.focalPoint.head"), ...lines].join("\n")}\n`;
};
