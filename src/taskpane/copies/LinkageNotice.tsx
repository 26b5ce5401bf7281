import { Caption1 } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { testLinkage } from "../../commands/testLinkage";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

/** What whoever has an earlier copy too could find out from this one. It informs; it stops nothing. */
export const LinkageNotice = ({ prepared }: { readonly prepared: PreparedCopy }) => {
  const { t } = useTranslation();
  const services = useServices();
  const { run, state } = useTask(() => testLinkage(services, prepared));
  useEffect(() => {
    run();
  }, [run, prepared]);
  return (
    <>
      <div role="status">
        {state.kind === "running" ? <Caption1>{t("pane.copies.comparing")}</Caption1> : null}
      </div>
      {state.kind === "done"
        ? state.result.map(({ key, severity, data }) => (
            <Notice key={key} intent={severity === "note" ? "info" : "warning"}>
              {t(`findings.${key}`, data)}
            </Notice>
          ))
        : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
    </>
  );
};
