import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { readProtocol, saveProtocol } from "../../commands/protocolFile";
import { withName } from "../../protocol/editing/tableEdits";
import { tableTitle } from "../../protocol/tableTitle";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { useFileDrop } from "../useFileDrop";
import { useTask } from "../useTask";
import { RuleText } from "./RuleText";
import { UseTable } from "./UseTable";
import { useDraft } from "./useDraft";
import { useTable } from "./useTable";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The table that is being changed as a whole: its name, undo, to a file and from one, and into use. */
export const TableEditor = () => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const { inUse } = useTable();
  const draft = useDraft();
  const { protocol } = draft;
  const saving = useTask(() => saveProtocol(services, protocol));
  const loading = useTask(async (_watched, file: File) => {
    const loaded = await readProtocol(file);
    draft.change(loaded);
    return loaded.name;
  });
  const { place, isOver } = useFileDrop(loading.run);
  const isInUse = tableTitle(protocol) === tableTitle(inUse);
  return (
    <div ref={place} className={mergeClasses(styles.panel, isOver && styles.over)}>
      <Caption1>{t("pane.protocol.hint")}</Caption1>
      <RuleText
        label={t("pane.protocol.name")}
        value={protocol.name}
        needed
        onChange={(name) => {
          draft.change(withName(protocol, name));
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={draft.undo === undefined} onClick={draft.undo}>
          {t("pane.protocol.undo")}
        </Button>
        <Button size="small" disabledFocusable={draft.redo === undefined} onClick={draft.redo}>
          {t("pane.protocol.redo")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            saving.run();
          }}
        >
          {t("pane.protocol.save")}
        </Button>
        <FileButton
          size="small"
          label={t("pane.protocol.load")}
          accept=".json,application/json"
          onAsked={(file) => {
            if (file !== undefined) loading.run(file);
          }}
        />
      </div>
      {saving.state.kind === "done" ? (
        <Notice intent="success">{t("pane.protocol.saved", { file: saving.state.result })}</Notice>
      ) : null}
      {loading.state.kind === "done" ? (
        <Notice intent="info">{t("pane.protocol.loaded", { name: loading.state.result })}</Notice>
      ) : null}
      {[saving, loading].map(({ state }, at) =>
        state.kind === "failed" ? <Problem key={at} error={state.error} /> : null,
      )}
      {isInUse ? (
        <Text>{t("pane.protocol.isInUse")}</Text>
      ) : (
        <UseTable key={tableTitle(protocol)} protocol={protocol} />
      )}
    </div>
  );
};
