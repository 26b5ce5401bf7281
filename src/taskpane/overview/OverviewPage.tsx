import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Circumstances } from "../../commands/circumstances";
import { dayOf } from "../../commands/dayOf";
import { rowsOf, withFile } from "../../commands/overview/overviewRow";
import { lookAtFiles, lookAtWorkbook } from "../../commands/overview/lookAtFiles";
import type { UnreadFile, WorkbookOverview } from "../../commands/overview/sheetOverview";
import { loadRegister } from "../../commands/register";
import type { SheetInfo } from "../../excel/sheets";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { ReadAgain } from "../parts/ReadAgain";
import { Section } from "../parts/Section";
import { useEditedSince } from "../useEditedSince";
import { useTask } from "../useTask";
import { FilesPanel } from "./FilesPanel";
import { OverviewList } from "./OverviewList";
import { useTurns } from "./useTurns";

interface OverviewPageProps {
  /** Of the open workbook. */
  readonly sheets: readonly SheetInfo[];
  /** Grows when cells of any sheet change. */
  readonly changes: number;
}

/** For coordinators: every sheet of the open workbook and of files that were received, and where each may go. */
export const OverviewPage = ({ sheets, changes }: OverviewPageProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const { excel, now } = services;
  const [received, setReceived] = useState<readonly (WorkbookOverview | UnreadFile)[]>([]);
  const circumstances = async (): Promise<Circumstances> => ({
    register: (await loadRegister(services)).register,
    on: dayOf(now()),
  });
  const inTurn = useTurns();
  const looking = useTask((watched) =>
    inTurn(async () => lookAtWorkbook(services, await circumstances(), watched)),
  );
  const { state, last, run } = looking;
  const edited = useEditedSince(changes, state.kind === "running");
  useEffect(() => {
    run();
  }, [run]);
  const rows = useMemo(() => rowsOf([...(last === undefined ? [] : [last]), ...received]), [last, received]);
  const addFile = (file: WorkbookOverview | UnreadFile): void => {
    setReceived((before) => withFile(before, file));
  };
  const goTo = (name: string): void => {
    const sheet = sheets.find((candidate) => candidate.name === name && candidate.visibility === "visible");
    if (sheet !== undefined) void excel.activateSheet(sheet.id).catch(() => undefined);
  };
  return (
    <>
      <FilesPanel
        count={received.length}
        onLook={(files, watched) =>
          inTurn(async () => lookAtFiles(services, files, await circumstances(), addFile, watched))
        }
        onForget={() => {
          setReceived([]);
        }}
      />
      <Section title={t("overview.title")}>
        <Text>{t("pane.overview.says")}</Text>
        {state.kind === "running" ? (
          <Progress label={t("pane.check.reading")} share={state.share} onCancel={looking.cancel} />
        ) : null}
        {state.kind === "failed" ? <Problem error={state.error} /> : null}
        {state.kind === "running" ? null : (
          <ReadAgain edited={edited} label={t("pane.overview.again")} onRead={run} />
        )}
        {rows.length === 0 ? null : <OverviewList rows={rows} onGo={goTo} />}
      </Section>
    </>
  );
};
