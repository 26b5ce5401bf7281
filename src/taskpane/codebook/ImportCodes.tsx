import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CodeSheet } from "../../codebook/importing/codeList";
import { readCodeFile, readCodeSheet } from "../../commands/existingCodes";
import type { Watched } from "../../excel/session";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";
import { CodeListReview } from "./CodeListReview";
import { SheetToImport } from "./SheetToImport";

const useStyles = makeStyles({
  /** A line of its own below the buttons. */
  below: { flexBasis: "100%", minWidth: 0 },
  start: { alignSelf: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ImportCodesProps {
  /** The codebook holds more from now on. */
  readonly onImported: () => void;
}

type Source = (watched: Watched) => Promise<readonly CodeSheet[]>;

/** Organisations with the codes they already have, from a file or from a sheet of this workbook. */
export const ImportCodes = ({ onImported }: ImportCodesProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [done, setDone] = useState("");
  const reading = useTask((watched, source: Source) => source(watched));
  const read = (source: Source): void => {
    setDone("");
    reading.run(source);
  };
  const { state } = reading;
  return (
    <>
      <Button
        aria-expanded={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {t("pane.importCodes.button")}
      </Button>
      {shown ? (
        <div className={styles.below}>
          <Section title={t("pane.importCodes.title")}>
            <Caption1 className={styles.hint}>{t("pane.importCodes.hint")}</Caption1>
            <div className={styles.start}>
              <FileButton
                label={t("pane.importCodes.file")}
                accept=".xlsx,.xlsm,.csv,.tsv"
                onAsked={(file) => {
                  if (file !== undefined) read((watched) => readCodeFile(services, file, watched));
                }}
              />
            </div>
            <SheetToImport
              onChoose={(sheetId) => {
                read(async (watched) => [await readCodeSheet(services, sheetId, watched)]);
              }}
            />
            {state.kind === "running" ? (
              <Progress label={t("pane.importCodes.reading")} share={state.share} onCancel={reading.cancel} />
            ) : null}
            {state.kind === "failed" ? <Problem error={state.error} /> : null}
            {state.kind === "done" ? (
              <CodeListReview
                sheets={state.result}
                onDone={(sentence) => {
                  setDone(sentence);
                  reading.cancel();
                  onImported();
                }}
              />
            ) : null}
            {done === "" ? null : <Notice intent="success">{done}</Notice>}
          </Section>
        </div>
      ) : null}
    </>
  );
};
