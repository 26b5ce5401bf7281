import { useEffect, useEffectEvent } from "react";
import type { CopyMeasures } from "../../../anonymise/measures/copyMeasures";
import { measureCopy } from "../../../commands/measureCopy";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import { useServices } from "../../paneContext";
import { useTask, type TaskState } from "../../useTask";

/** What a reader could infer from the copy, measured when a person asks, and again after each repair. */
export interface Risk {
  readonly state: TaskState<unknown>;
  /** Undefined until measured, and again when the plan has changed since. */
  readonly measures: CopyMeasures | undefined;
  /** Whether the figures are those of the repairs and keys that are chosen now. */
  readonly isNow: boolean;
  readonly measure: () => void;
  readonly cancel: () => void;
}

/** Whose rows are whose also depends on what was said of names that are alike. */
const isOfPlan = (one: PreparedCopy, other: PreparedCopy): boolean =>
  one.recipe.columns === other.recipe.columns && one.wish.answers === other.wish.answers;

export const useRisk = (prepared: PreparedCopy): Risk => {
  const services = useServices();
  const { state, last, run, cancel } = useTask(async (watched) => ({
    prepared,
    measures: await measureCopy(services, prepared, watched),
  }));
  const measured = last !== undefined && isOfPlan(last.prepared, prepared) ? last : undefined;
  const { repairs, keys } = prepared.recipe.risks;
  const isNow =
    measured?.prepared.recipe.risks.repairs === repairs && measured.prepared.recipe.risks.keys === keys;
  const measureAgain = useEffectEvent(() => {
    if (measured !== undefined && !isNow) run();
  });
  useEffect(() => {
    measureAgain();
  }, [repairs, keys]);
  return {
    state,
    measures: measured?.measures,
    isNow,
    measure: run,
    cancel,
  };
};
