import { canBeMeasured } from "../../commands/measureCopy";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { ColumnsPanel } from "../columns/ColumnsPanel";
import { CodesChoice } from "./CodesChoice";
import { FocalPointChoices } from "./FocalPointChoices";
import { HitReview } from "./hits/HitReview";
import { LeftOpen } from "./LeftOpen";
import { NamesSection } from "./NamesSection";
import { RecipeView } from "./RecipeView";
import { RiskSection } from "./risk/RiskSection";
import type { CopyPlanning } from "./useCopyPlan";

interface CopyDecisionsProps {
  readonly plan: CopyPlanning;
  readonly prepared: PreparedCopy;
  readonly codebookOpen: boolean;
  /** The copy is being made. */
  readonly making: boolean;
  /** Nothing can be decided now. */
  readonly held: boolean;
}

/** All that a person decides on a copy before it is made: what columns mean, who is who, what stays. */
export const CopyDecisions = ({ plan, prepared, codebookOpen, making, held }: CopyDecisionsProps) => {
  const { informationType, audience } = prepared.wish;
  return (
    <>
      <ColumnsPanel
        columns={prepared.table.columns}
        preview={prepared.preview}
        busy={held}
        onCorrect={plan.correct}
      />
      <NamesSection prepared={prepared} answers={plan.answers} disabled={making} onAnswer={plan.answer} />
      <FocalPointChoices prepared={prepared} disabled={held} onChoose={plan.chooseFocalPoints} />
      <RecipeView prepared={prepared} busy={held} onDecide={plan.decide} />
      {prepared.rule.organisations === "coded" ? (
        <CodesChoice
          informationType={informationType}
          audience={audience}
          series={plan.codesLike ?? prepared.recipe.series}
          disabled={held}
          onChoose={plan.shareCodes}
        />
      ) : null}
      <HitReview prepared={prepared} codebookOpen={codebookOpen} busy={held} onTexts={plan.sayOfTexts} />
      {canBeMeasured(prepared) ? (
        <RiskSection prepared={prepared} codebookOpen={codebookOpen} busy={held} onRisks={plan.sayOfRisks} />
      ) : null}
      <LeftOpen prepared={prepared} />
    </>
  );
};
