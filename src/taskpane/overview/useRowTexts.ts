import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewRow } from "../../commands/overview/overviewRow";
import { rowTexts, type RowTexts } from "../../commands/overview/rowTexts";
import { useServices } from "../paneContext";
import { dayIn } from "../records/useDay";

/** Puts lines of the overview into words; the same function until the language changes. */
export const useRowTexts = (): ((row: OverviewRow) => RowTexts) => {
  const { language } = useTranslation().i18n;
  const { translate } = useServices();
  return useMemo(() => {
    const day = dayIn(language);
    return (row) => rowTexts(row, translate, day);
  }, [translate, language]);
};
