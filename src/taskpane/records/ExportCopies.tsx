import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { offerCopiesAsCsv, offerCopiesAsWorkbook } from "../../commands/distributionRecord";
import type { Register } from "../../records/register/entry";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

/** Hands out the list of all copies as a file. */
export const ExportCopies = ({ register }: { readonly register: Register }) => {
  const { t } = useTranslation();
  const services = useServices();
  const { run, state } = useTask((_watched, offer: typeof offerCopiesAsCsv) => offer(services, register));
  const busy = state.kind === "running";
  return (
    <>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          run(offerCopiesAsWorkbook);
        }}
      >
        {t("pane.records.asWorkbook")}
      </Button>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          run(offerCopiesAsCsv);
        }}
      >
        {t("pane.records.asCsv")}
      </Button>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" ? (
        <Notice intent="success">{t("pane.records.exported", { file: state.result })}</Notice>
      ) : null}
    </>
  );
};
