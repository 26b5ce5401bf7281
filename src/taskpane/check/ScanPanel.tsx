import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { scanFile, scanWorkbook } from "../../commands/scanFile";
import type { Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useEditedSince } from "../useEditedSince";
import { useFileDrop } from "../useFileDrop";
import { useTask } from "../useTask";
import { ScanResult } from "./ScanResult";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ScanPanelProps {
  readonly audience: Audience;
  readonly changes: number;
}

/** What would travel with this workbook, or with a file that is chosen or dropped here. Nothing is read unasked. */
export const ScanPanel = ({ audience, changes }: ScanPanelProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const scanning = useTask((watched, file: File | undefined) =>
    file === undefined ? scanWorkbook(services, watched) : scanFile(services, file, watched),
  );
  const { state, run } = scanning;
  const { place, isOver } = useFileDrop(run);
  const edited = useEditedSince(changes, state.kind !== "done");
  const isOld = edited && state.kind === "done" && state.result.fileName === "";
  return (
    <Section title={t("pane.scan.title")}>
      <div ref={place} className={mergeClasses(styles.panel, isOver && styles.over)}>
        <Caption1>{t("pane.scan.hint")}</Caption1>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              run(undefined);
            }}
          >
            {t("pane.scan.workbook")}
          </Button>
          <FileButton
            label={t("pane.scan.file")}
            accept=".xlsx,.xlsm,.xlsb,.xltx"
            onAsked={(file) => {
              if (file !== undefined) run(file);
            }}
          />
        </div>
        {state.kind === "running" ? (
          <Progress label={t("pane.scan.reading")} share={state.share} onCancel={scanning.cancel} />
        ) : null}
        {state.kind === "failed" ? <Problem error={state.error} /> : null}
        {isOld ? <Notice intent="info">{t("pane.scan.edited")}</Notice> : null}
        {state.kind === "done" ? <ScanResult scanned={state.result} audience={audience} /> : null}
      </div>
    </Section>
  );
};
