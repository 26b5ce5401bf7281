import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readTemplate, saveTemplate } from "../../commands/templateFile";
import type { Corrections } from "../../table/corrections/correction";
import { correctionsFrom, type Template } from "../../table/corrections/template";
import type { ColumnOutline } from "../../worker/outline";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useFileDrop } from "../useFileDrop";
import { useTask } from "../useTask";
import { TemplateQuestion } from "./TemplateQuestion";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    outlineWidth: tokens.strokeWidthThin,
    outlineStyle: "dashed",
    outlineColor: tokens.colorNeutralStroke1,
  },
  over: { outlineWidth: tokens.strokeWidthThick, outlineColor: tokens.colorBrandStroke1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TemplatePanelProps {
  readonly columns: readonly ColumnOutline[];
  readonly busy: boolean;
  readonly onTake: (corrections: Corrections) => void;
}

/** What the columns mean, to a file and back: chosen, or dropped here. */
export const TemplatePanel = ({ columns, busy, onTake }: TemplatePanelProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [takenCount, setTakenCount] = useState<number>();
  const saving = useTask(() => saveTemplate(services, columns));
  const loading = useTask((_watched, file: Blob) => readTemplate(file));
  const loaded = loading.state.kind === "done" ? loading.state.result : undefined;

  const load = (file: File): void => {
    saving.cancel();
    setTakenCount(undefined);
    loading.run(file);
  };
  const { place, isOver } = useFileDrop(load);
  /** The buttons of the question go with it; the keyboard goes back to those that stay. */
  const close = (): void => {
    place.current?.querySelector("button")?.focus();
    loading.cancel();
  };
  const take = (template: Template): void => {
    const corrections = correctionsFrom(template, columns);
    onTake(corrections);
    setTakenCount(Object.keys(corrections).length);
    close();
  };
  return (
    <div
      ref={place}
      role="group"
      aria-label={t("pane.template.title")}
      className={mergeClasses(styles.panel, isOver && styles.over)}
    >
      <Caption1>{t("pane.template.hint")}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            saving.run();
          }}
        >
          {t("pane.template.save")}
        </Button>
        <FileButton
          size="small"
          label={t("pane.template.load")}
          accept=".json,application/json"
          onAsked={(file) => {
            if (file !== undefined) load(file);
          }}
        />
      </div>
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.template.saved", { file: saving.state.result })}</Notice>
      ) : null}
      {takenCount === undefined ? null : (
        <Notice intent="success">{t("pane.template.taken", { count: takenCount })}</Notice>
      )}
      {loaded === undefined ? null : (
        <TemplateQuestion
          template={loaded}
          columns={columns}
          busy={busy}
          onTake={() => {
            take(loaded);
          }}
          onCancel={close}
        />
      )}
      {[saving, loading].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
    </div>
  );
};
