import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FileToLookAt } from "../../commands/overview/lookAtFile";
import type { Watched } from "../../excel/session";
import { FilesButton } from "../parts/FilesButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useDrop } from "../useFileDrop";
import { useTask } from "../useTask";
import { chosenFiles, droppedFiles, type ReceivedFiles } from "./receivedFiles";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  names: { overflowWrap: "anywhere" },
});

interface FilesPanelProps {
  /** How many files are in the list. */
  readonly count: number;
  /** Looks at files one by one, and adds each to the list. */
  readonly onLook: (files: readonly FileToLookAt[], watched: Watched) => Promise<void>;
  readonly onForget: () => void;
}

/** Takes workbooks that were received, one or a folder full, and looks at them one by one. Nothing of them is kept. */
export const FilesPanel = ({ count, onLook, onForget }: FilesPanelProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [leftAside, setLeftAside] = useState<readonly string[]>([]);
  const looking = useTask(async (watched, asked: Promise<ReceivedFiles>) => {
    const { workbooks, leftAside: others } = await asked;
    setLeftAside(others);
    await onLook(workbooks, watched);
  });
  const { state, run } = looking;
  const { place, isOver } = useDrop((dropped) => {
    run(droppedFiles(dropped));
  });
  const choose = (files: readonly File[]): void => {
    if (files.length > 0) run(Promise.resolve(chosenFiles(files)));
  };
  return (
    <Section title={t("pane.overview.files")}>
      <div ref={place} className={mergeClasses(styles.panel, isOver && styles.over)}>
        <Caption1>{t("pane.overview.filesHint")}</Caption1>
        <div className={styles.buttons}>
          <FilesButton
            label={t("pane.overview.addFiles")}
            choose="files"
            accept=".xlsx,.xlsm"
            onAsked={choose}
          />
          <FilesButton label={t("pane.overview.addFolder")} choose="folder" onAsked={choose} />
          {count === 0 ? null : (
            <Button
              appearance="subtle"
              onClick={() => {
                looking.cancel();
                setLeftAside([]);
                onForget();
              }}
            >
              {t("pane.overview.forgetFiles")}
            </Button>
          )}
        </div>
        {state.kind === "running" ? (
          <Progress label={t("pane.overview.readingFiles")} share={state.share} onCancel={looking.cancel} />
        ) : null}
        {state.kind === "failed" ? <Problem error={state.error} /> : null}
        {leftAside.length === 0 ? null : (
          <Notice intent="info">
            <span className={styles.names}>
              {t("pane.overview.leftAside", { count: leftAside.length, files: leftAside.join(", ") })}
            </span>
          </Notice>
        )}
      </div>
    </Section>
  );
};
