import { Button, Caption1, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Watched } from "../../excel/session";
import { readBackTexts } from "../../commands/readBackCodes";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { AnswerTable } from "./AnswerTable";
import { PastLookUps } from "./PastLookUps";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type TextSource = (watched: Watched) => Promise<readonly string[]>;

/** Who stands behind codes, pasted or in the selected cells. For an open codebook only. */
export const ReadBack = () => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [lookUps, setLookUps] = useState(0);
  const reading = useTask(async (watched, texts: TextSource) => {
    const answers = await readBackTexts(services, await texts(watched));
    setLookUps((count) => count + 1);
    return answers;
  });
  const { state } = reading;
  const busy = state.kind === "running";
  return (
    <Section title={t("pane.readBack.title")}>
      <Field label={t("pane.readBack.paste")}>
        <Textarea
          dir="auto"
          value={pasted}
          onChange={(_event, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          disabled={busy || pasted.trim() === ""}
          onClick={() => {
            reading.run(() => Promise.resolve([pasted]));
          }}
        >
          {t("pane.readBack.read")}
        </Button>
        <Button
          disabled={busy}
          onClick={() => {
            reading.run(services.excel.readSelection);
          }}
        >
          {t("pane.readBack.readSelected")}
        </Button>
      </div>
      <Caption1>{t("pane.readBack.kept")}</Caption1>
      {busy ? (
        <Progress label={t("pane.readBack.reading")} share={state.share} onCancel={reading.cancel} />
      ) : null}
      <div role="status">
        {state.kind === "done" && state.result.length === 0 ? (
          <Notice intent="info">{t("pane.readBack.nothing")}</Notice>
        ) : null}
        {state.kind === "done" && state.result.length > 0 ? <AnswerTable answers={state.result} /> : null}
      </div>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      <PastLookUps key={lookUps} />
    </Section>
  );
};
