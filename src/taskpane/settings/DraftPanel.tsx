import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useFileDrop } from "../useFileDrop";
import { useTask } from "../useTask";
import type { Draft } from "./useSetting";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DraftPanelProps {
  /** Whose words it speaks. */
  readonly of: "protocol" | "thresholds";
  readonly draft: Pick<Draft<unknown>, "undo" | "redo">;
  /** To a file; gives its name. */
  readonly onSave: () => Promise<string>;
  /** From a file; gives what is said of it. */
  readonly onLoad: (file: File) => Promise<string>;
  readonly children: ReactNode;
}

/** What is being changed as a whole: undo, to a file and from one (dropped here too). */
export const DraftPanel = ({ of, draft, onSave, onLoad, children }: DraftPanelProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const saving = useTask(onSave);
  const loading = useTask((_watched, file: File) => onLoad(file));
  const { place, isOver } = useFileDrop(loading.run);
  return (
    <div ref={place} className={mergeClasses(styles.panel, isOver && styles.over)}>
      <Caption1>{t(`pane.${of}.hint`)}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={draft.undo === undefined} onClick={draft.undo}>
          {t("pane.settings.undo")}
        </Button>
        <Button size="small" disabledFocusable={draft.redo === undefined} onClick={draft.redo}>
          {t("pane.settings.redo")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            saving.run();
          }}
        >
          {t(`pane.${of}.save`)}
        </Button>
        <FileButton
          size="small"
          label={t(`pane.${of}.load`)}
          accept=".json,application/json"
          onAsked={(file) => {
            if (file !== undefined) loading.run(file);
          }}
        />
      </div>
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.settings.saved", { file: saving.state.result })}</Notice>
      ) : null}
      {loading.state.kind === "done" ? <Notice intent="info">{loading.state.result}</Notice> : null}
      {[saving, loading].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
      {children}
    </div>
  );
};
