import { useTranslation } from "react-i18next";
import { makeCopy } from "../../commands/makeCopy";
import { canBeReported, reportOnCopy } from "../../commands/report/reportOnCopy";
import type { CopyWish, PreparedCopy } from "../../commands/prepareCopy";
import { useVaultState } from "../codebook/useVault";
import { useServices } from "../paneContext";
import { Problem } from "../parts/Problem";
import { Progress } from "../parts/Progress";
import { ReadAgain } from "../parts/ReadAgain";
import { RuleWords } from "../parts/RuleWords";
import { Section } from "../parts/Section";
import { useEditedSince } from "../useEditedSince";
import { useTask } from "../useTask";
import { CopyDecisions } from "./CopyDecisions";
import { CopyResult } from "./CopyResult";
import { Hindrances, isNeverShared } from "./Hindrances";
import { MakeButton } from "./MakeButton";
import { ReportSection } from "./ReportSection";
import { useCopyPlan } from "./useCopyPlan";

interface CopyPlanProps {
  readonly wish: CopyWish;
  /** Grows when cells of the sheet change. */
  readonly changes: number;
}

/** What will happen to each column, decided by the person, and then made. */
export const CopyPlan = ({ wish, changes }: CopyPlanProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const codebookOpen = useVaultState() === "open";
  const plan = useCopyPlan(wish);
  const making = useTask(async (watched, prepared: PreparedCopy) => ({
    prepared,
    made: await makeCopy(services, prepared, watched),
  }));
  const planning = plan.state.kind === "running" || plan.lacksNames;
  const busy = planning || making.state.kind === "running";
  const edited = useEditedSince(changes, planning || making.state.kind !== "idle");
  /** Nothing is decided on a sheet that is no longer as it was read. */
  const held = busy || edited;
  const { prepared } = plan;
  const stopped =
    prepared === undefined || prepared.recipe.obstacles.length > 0 || prepared.answer?.kind === "no";

  if (making.state.kind === "done") {
    const { made, prepared: from } = making.state.result;
    return (
      <>
        <CopyResult made={made} originalId={wish.sheetId} />
        {canBeReported(from) ? (
          <ReportSection
            copy={made.copy.sheetName}
            report={(watched) => reportOnCopy(services, from, made, watched)}
          />
        ) : null}
      </>
    );
  }
  return (
    <>
      {prepared === undefined ? null : (
        <>
          <Section title={t("pane.rule.title")}>
            <RuleWords rule={prepared.rule} />
          </Section>
          <Hindrances
            prepared={prepared}
            noOrganisation={plan.noOrganisation}
            onNoOrganisation={plan.confirmNoOrganisation}
          />
        </>
      )}
      {plan.state.kind === "running" ? (
        <Progress label={t("pane.reading")} share={plan.state.share} onCancel={plan.cancel} />
      ) : null}
      {plan.state.kind === "failed" ? <Problem error={plan.state.error} /> : null}
      {plan.state.kind === "failed" ||
      plan.state.kind === "idle" ||
      making.state.kind === "failed" ||
      edited ? (
        <ReadAgain edited={edited} onRead={plan.readAgain} />
      ) : null}
      {prepared === undefined ? null : (
        <>
          {isNeverShared(prepared) ? null : (
            <CopyDecisions
              plan={plan}
              prepared={prepared}
              codebookOpen={codebookOpen}
              making={making.state.kind === "running"}
              held={held}
            />
          )}
          <MakeButton
            making={making.state}
            stopped={stopped}
            busy={held}
            codebookOpen={codebookOpen}
            onMake={() => {
              making.run(prepared);
            }}
            onCancel={making.cancel}
          />
        </>
      )}
    </>
  );
};
