import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";
import { CodeTable } from "./CodeTable";

const mostShown = 50;

/** When who stands behind which codes was asked, the newest first. */
export const PastLookUps = () => {
  const { t, i18n } = useTranslation();
  const { vault } = useServices();
  const loading = useTask(async () => [...((await vault.load())?.lookUps ?? [])].reverse());
  const { run } = loading;
  useEffect(() => {
    run();
  }, [run]);
  const { last: lookUps = [] } = loading;
  const older = lookUps.length - mostShown;
  const times = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      {loading.state.kind === "failed" ? <Problem error={loading.state.error} /> : null}
      <Accordion collapsible>
        <AccordionItem value="past">
          <AccordionHeader>{t("pane.readBack.past", { count: lookUps.length })}</AccordionHeader>
          <AccordionPanel>
            {lookUps.length === 0 ? (
              <Caption1>{t("pane.readBack.pastNone")}</Caption1>
            ) : (
              <CodeTable
                title={t("pane.readBack.pastTitle")}
                head={[t("pane.readBack.when"), t("pane.readBack.codes")]}
                rows={lookUps.slice(0, mostShown).map(({ at, codes }, index) => ({
                  key: `${at} ${index}`,
                  cells: [times.format(new Date(at)), codes.join(", ")],
                }))}
              />
            )}
            {older <= 0 ? null : <Caption1>{t("pane.readBack.pastOlder", { count: older })}</Caption1>}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
};
