import { useTranslation } from "react-i18next";
import type { Difference, Verdict } from "../../worker/verifyCopy";
import { useServices } from "../paneContext";
import { FileButton } from "../parts/FileButton";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { Section } from "../parts/Section";
import { useTask } from "../useTask";

const intents = {
  "no-statement": "warning",
  unreadable: "error",
  unchanged: "success",
  changed: "error",
} as const;

/** For whoever received a copy: was the file changed since it was made? */
export const VerifyCopy = () => {
  const { t } = useTranslation();
  const { core } = useServices();
  const verifying = useTask(async (watched, file: File) => {
    const verdict = await core.verifyCopy(new Uint8Array(await file.arrayBuffer()), watched);
    return { file: file.name, verdict };
  });
  const { state } = verifying;
  return (
    <Section title={t("pane.verify.title")}>
      <FileButton
        label={t("pane.verify.choose")}
        accept=".xlsx"
        onAsked={(file) => {
          if (file !== undefined) verifying.run(file);
        }}
      />
      {state.kind === "running" ? (
        <Progress label={t("pane.verify.reading")} share={state.share} onCancel={verifying.cancel} />
      ) : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {state.kind === "done" ? <VerdictView {...state.result} /> : null}
    </Section>
  );
};

const VerdictView = ({ file, verdict }: { readonly file: string; readonly verdict: Verdict }) => {
  const { t } = useTranslation();
  return (
    <Notice intent={intents[verdict.kind]}>
      {t(`verify.${verdict.kind}`, { file })}
      {verdict.kind === "changed" ? <Differences differences={verdict.differences} /> : null}
    </Notice>
  );
};

const Differences = ({ differences }: { readonly differences: readonly Difference[] }) => {
  const { t } = useTranslation();
  return (
    <ul>
      {differences.map(({ kind, sheet }) => (
        <li key={`${kind} ${sheet}`}>{t(`verify.difference.${kind}`, { sheet })}</li>
      ))}
    </ul>
  );
};
