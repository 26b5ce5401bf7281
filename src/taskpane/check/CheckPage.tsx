import { dayOf } from "../../commands/dayOf";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { checkWorkbook } from "../../commands/checkWorkbook";
import { audiencesOf, mayGo } from "../../commands/mayGo";
import { loadRegister } from "../../commands/register";
import type { Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { ReadAgain } from "../parts/ReadAgain";
import { Section } from "../parts/Section";
import { useEditedSince } from "../useEditedSince";
import { useTask } from "../useTask";
import { ScanPanel } from "./ScanPanel";
import { SheetCard } from "./SheetCard";
import { VerifyCopy } from "./VerifyCopy";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** What goes out and what came in: this workbook, and copies that were received. */
export const CheckPage = ({ changes }: { readonly changes: number }) => {
  const { t } = useTranslation();
  const { protocol } = useServices();
  const [audience, setAudience] = useState<Audience>("ocha");
  return (
    <>
      <Choice
        label={t("pane.check.question")}
        values={audiencesOf(protocol)}
        textOf={(candidate) => t(`protocol.audience.${candidate}`)}
        value={audience}
        onChoose={setAudience}
      />
      <ScanPanel audience={audience} changes={changes} />
      <CheckWorkbook audience={audience} changes={changes} />
      <VerifyCopy />
    </>
  );
};

interface CheckWorkbookProps {
  readonly audience: Audience;
  readonly changes: number;
}

/** Whether this workbook may go to an audience, and what every sheet of it is. */
const CheckWorkbook = ({ audience, changes }: CheckWorkbookProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const styles = useStyles();
  const checking = useTask(async (watched) => {
    const checks = await checkWorkbook(services, watched);
    return { checks, register: (await loadRegister(services)).register };
  });
  const { run, state, last } = checking;
  const edited = useEditedSince(changes, state.kind === "running");
  useEffect(() => {
    run();
  }, [run]);

  const on = dayOf(services.now());
  const answer =
    last === undefined
      ? undefined
      : mayGo(services.protocol, last.checks, { audience, register: last.register, on });
  const audienceName = t(`protocol.audience.${audience}`);
  return (
    <Section title={t("pane.check.title")}>
      {state.kind === "running" ? (
        <Progress label={t("pane.check.reading")} share={state.share} onCancel={checking.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {answer === undefined ? null : (
        <>
          <Notice intent={answer.may ? "success" : "error"}>
            {answer.may
              ? t("pane.check.may", { audience: audienceName })
              : t("pane.check.mayNot", {
                  audience: audienceName,
                  count: answer.sheets.filter(({ reasons }) => reasons.length > 0).length,
                })}
          </Notice>
          <div role="list" aria-label={t("pane.check.sheets")} className={styles.list}>
            {answer.sheets.map((sheetAnswer) => (
              <SheetCard key={sheetAnswer.check.sheet.id} sheetAnswer={sheetAnswer} />
            ))}
          </div>
        </>
      )}
      {state.kind === "running" ? null : (
        <ReadAgain edited={edited} label={t("pane.check.again")} onRead={run} />
      )}
    </Section>
  );
};
