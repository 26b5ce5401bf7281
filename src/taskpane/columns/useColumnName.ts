import { useTranslation } from "react-i18next";
import type { Column } from "../../table/table";

/** How a column is called: by its header, or by its number where it has none. */
export const useColumnName = (): ((column: Pick<Column, "header" | "index">) => string) => {
  const { t } = useTranslation();
  return ({ header, index }) => (header === "" ? t("pane.copies.noHeader", { number: index + 1 }) : header);
};
