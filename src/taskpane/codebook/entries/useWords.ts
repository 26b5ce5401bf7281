import { useTranslation } from "react-i18next";
import type { SeriesId } from "../../../codebook/codebook";
import type { ToldChange } from "../../../codebook/editing/told";
import { audiences } from "../../../protocol/rule";

/** A change in plain words. */
export const useChangeWords = (): ((told: ToldChange) => string) => {
  const { t } = useTranslation();
  return ({ words, manner }) => {
    const what = t(`editing.told.${words.key}`, words.data);
    return manner === "done" ? what : t(`editing.told.${manner}`, { what });
  };
};

/** A series by the audience it belongs to. */
export const useSeriesName = (): ((series: SeriesId) => string) => {
  const { t } = useTranslation();
  return (series) => {
    const audience = audiences.find((candidate) => candidate === series);
    return audience === undefined ? series : t(`protocol.audience.${audience}`);
  };
};
