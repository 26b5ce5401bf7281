import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { makeDashboard, showsNothing } from "../../../commands/dashboard/makeDashboard";
import type { PreparedDashboard } from "../../../commands/dashboard/prepareDashboard";
import type { Audience } from "../../../protocol/rule";
import { ColumnsPanel } from "../../columns/ColumnsPanel";
import { useVaultState } from "../../codebook/useVault";
import { VaultDoor } from "../../codebook/VaultDoor";
import { useServices } from "../../paneContext";
import { Problem } from "../../parts/Problem";
import { Progress } from "../../parts/Progress";
import { ReadAgain } from "../../parts/ReadAgain";
import { Section } from "../../parts/Section";
import { useEditedSince } from "../../useEditedSince";
import { useTask } from "../../useTask";
import { DashboardForm } from "./DashboardForm";
import { DashboardNames } from "./DashboardNames";
import { DashboardResult } from "./DashboardResult";
import { ProtectedFigures } from "./ProtectedFigures";
import { RuleSentences } from "./RuleSentences";
import { useDashboard } from "./useDashboard";
import { WhatStops } from "./WhatStops";

interface DashboardPlanProps {
  readonly sheetId: string;
  readonly audience: Audience;
  /** Grows when cells of the sheet change. */
  readonly changes: number;
}

/** A protected dashboard of a 4W sheet: what is seen here is what goes out. */
export const DashboardPlan = ({ sheetId, audience, changes }: DashboardPlanProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const codebookOpen = useVaultState() === "open";
  const plan = useDashboard(sheetId, audience, codebookOpen);
  const making = useTask((watched, prepared: PreparedDashboard) =>
    makeDashboard(services, prepared, watched),
  );
  const protecting = plan.state.kind === "running";
  // Once protecting was cancelled or failed, the last figures are not those of what is chosen now.
  const shown = plan.state.kind === "done" ? plan.prepared?.made?.dashboard : undefined;
  const edited = useEditedSince(changes, protecting || making.state.kind !== "idle");
  const held = protecting || making.state.kind === "running" || edited;
  const failed = plan.state.kind === "failed" || making.state.kind === "failed";

  if (making.state.kind === "done") return <DashboardResult made={making.state.result} />;
  if (!codebookOpen)
    return (
      <Section title={t("pane.dashboard.codebookNeeded")}>
        <VaultDoor />
      </Section>
    );
  return (
    <>
      {plan.prepared === undefined ? null : <WhatStops prepared={plan.prepared} />}
      {plan.prepared === undefined ? null : (
        <>
          <ColumnsPanel
            columns={plan.prepared.prepared.table.columns}
            preview={plan.prepared.prepared.preview}
            busy={held}
            onCorrect={plan.correct}
          />
          <DashboardNames
            questions={plan.prepared.made?.names.questions ?? []}
            plan={plan}
            sheetId={sheetId}
            disabled={held}
          />
          <DashboardForm
            rule={plan.prepared.prepared.rule}
            choices={plan.choices}
            hiddenBy={shown?.report.hiddenBy}
            disabled={held}
            onChoose={plan.choose}
          />
          <RuleSentences />
        </>
      )}
      {plan.state.kind === "running" ? (
        <Progress label={t("pane.dashboard.protecting")} share={plan.state.share} onCancel={plan.cancel} />
      ) : null}
      {plan.state.kind === "failed" ? <Problem error={plan.state.error} /> : null}
      {failed || plan.state.kind === "idle" || edited ? (
        <ReadAgain edited={edited} onRead={plan.readAgain} />
      ) : null}
      {shown === undefined ? null : (
        <>
          <ProtectedFigures dashboard={shown} sheetId={sheetId} />
          {making.state.kind === "running" ? (
            <Progress label={t("pane.copies.making")} share={making.state.share} onCancel={making.cancel} />
          ) : null}
          <Button
            appearance="primary"
            disabled={held || showsNothing(shown)}
            onClick={() => {
              if (plan.prepared !== undefined) making.run(plan.prepared);
            }}
          >
            {t("pane.dashboard.make")}
          </Button>
        </>
      )}
      {making.state.kind === "failed" ? <Problem error={making.state.error} /> : null}
    </>
  );
};
