import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CopyRepair } from "../../../anonymise/repairs/riskDecisions";
import { suggestRepairs } from "../../../commands/measureCopy";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import { useServices } from "../../paneContext";
import { Problem } from "../../parts/Problem";
import { Progress } from "../../parts/Progress";
import { useTask } from "../../useTask";
import { SuggestionForm } from "./SuggestionForm";

interface SuggestedRepairsProps {
  readonly prepared: PreparedCopy;
  readonly cellsInCopy: number;
  readonly busy: boolean;
  readonly onDo: (repairs: readonly CopyRepair[]) => void;
}

/** Repairs for all risks at once, looked for when a person asks; a proposal holds for the plan that it was made for. */
export const SuggestedRepairs = ({ prepared, cellsInCopy, busy, onDo }: SuggestedRepairsProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const { state, last, run, cancel } = useTask(async (watched) => ({
    prepared,
    suggestion: await suggestRepairs(services, prepared, watched),
  }));
  if (state.kind === "running")
    return <Progress label={t("pane.repairs.suggesting")} share={state.share} onCancel={cancel} />;
  if (last?.prepared === prepared)
    return <SuggestionForm suggestion={last.suggestion} cellsInCopy={cellsInCopy} busy={busy} onDo={onDo} />;
  return (
    <>
      <Button disabledFocusable={busy} onClick={run}>
        {t("pane.repairs.suggest")}
      </Button>
      <Caption1>{t("pane.repairs.suggestHint")}</Caption1>
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
    </>
  );
};
