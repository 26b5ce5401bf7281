import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";

interface ShowCellsProps {
  readonly sheetId: string;
  /** Zero-based sheet column. */
  readonly column: number;
  /** Zero-based sheet rows. */
  readonly rows: readonly number[];
  /** What is shown, where several such buttons stand side by side. */
  readonly label?: string;
}

/** Leads to the cells that something is said of. */
export const ShowCells = ({ sheetId, column, rows, label }: ShowCellsProps) => {
  const { t } = useTranslation();
  const { excel } = useServices();
  return (
    <Button
      size="small"
      appearance="transparent"
      aria-label={label}
      onClick={() => {
        void excel.selectCells(sheetId, rows, column).catch(() => undefined);
      }}
    >
      {t("pane.show")}
    </Button>
  );
};
