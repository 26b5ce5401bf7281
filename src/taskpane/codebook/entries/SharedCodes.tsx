import { useTranslation } from "react-i18next";
import type { Codebook } from "../../../codebook/codebook";
import { audiences } from "../../../protocol/rule";
import { Notice } from "../../parts/Notice";
import { useSeriesName } from "./useWords";

/** Says which audiences get the codes of another one, and what follows from it. */
export const SharedCodes = ({ shared }: Pick<Codebook, "shared">) => {
  const { t } = useTranslation();
  const seriesName = useSeriesName();
  return audiences.map((audience) => {
    const series = shared[audience];
    if (series === undefined) return null;
    const names = { audience: t(`protocol.audience.${audience}`), other: seriesName(series) };
    return (
      <Notice key={audience} intent="info">
        {t("pane.entries.shared", names)}
      </Notice>
    );
  });
};
