import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { parseCodebook } from "../../codebook/file";
import { replaceCodebook, saveCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The codebook of this device: how large it is, and its way to a file and back. */
export const CodebookPanel = () => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const kept = useTask(() => services.codebooks.load());
  const saving = useTask(() => saveCodebook(services));
  const opening = useTask(async (_watched, file: File) => parseCodebook(await file.text()));
  const replacing = useTask(async (_watched, codebook: Codebook) => {
    await replaceCodebook(services, codebook);
    opening.cancel();
    kept.run();
  });
  const { run } = kept;
  useEffect(() => {
    run();
  }, [run]);

  const opened = opening.state.kind === "done" ? opening.state.result : undefined;
  const failed = [kept, saving, opening, replacing].flatMap(({ state }) =>
    state.kind === "failed" ? [state.error] : [],
  );
  return (
    <Section title={t("pane.codebook.title")}>
      <Text>{t("pane.codebook.size", { count: kept.last?.organisations.length ?? 0 })}</Text>
      <div className={styles.buttons}>
        <Button
          disabled={kept.last === undefined}
          onClick={() => {
            saving.run();
          }}
        >
          {t("pane.codebook.save")}
        </Button>
        <Button onClick={() => picker.current?.click()}>{t("pane.codebook.open")}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("pane.codebook.open")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file !== undefined) opening.run(file);
          }}
        />
      </div>
      {opened === undefined ? null : (
        <Notice intent="warning">
          {t("pane.codebook.replaceQuestion", { count: opened.organisations.length })}
          <div className={styles.buttons}>
            <Button
              size="small"
              onClick={() => {
                replacing.run(opened);
              }}
            >
              {t("pane.codebook.replace")}
            </Button>
            <Button size="small" onClick={opening.cancel}>
              {t("pane.cancel")}
            </Button>
          </div>
        </Notice>
      )}
      {saving.state.kind === "done" && saving.state.result !== undefined ? (
        <Notice intent="warning">{t("pane.codebook.saved", { file: saving.state.result })}</Notice>
      ) : null}
      {failed.map((error, index) => (
        <Problem key={index} error={error} />
      ))}
    </Section>
  );
};
