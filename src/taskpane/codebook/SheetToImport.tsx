import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

/** One of the workbook's sheets that hold anything, hidden ones too. */
export const SheetToImport = ({ onChoose }: { readonly onChoose: (sheetId: string) => void }) => {
  const { t } = useTranslation();
  const { excel } = useServices();
  const [chosen, setChosen] = useState<string>();
  const listing = useTask(() => excel.listSheets());
  const { run, state } = listing;
  useEffect(() => {
    run();
  }, [run]);
  if (state.kind === "failed") return <Problem error={state.error} />;
  const sheets = state.kind === "done" ? state.result.filter(({ rows }) => rows > 0) : [];
  return (
    <Choice
      label={t("pane.importCodes.sheet")}
      values={sheets.map(({ id }) => id)}
      textOf={(id) => sheets.find((sheet) => sheet.id === id)?.name ?? id}
      value={chosen}
      onChoose={(id) => {
        setChosen(id);
        onChoose(id);
      }}
    />
  );
};
