import { useEffect, useState } from "react";
import { usualDashboard, type DashboardChoices } from "../../../anonymise/dashboard/dashboard";
import {
  prepareDashboard,
  protectAgain,
  type PreparedDashboard,
} from "../../../commands/dashboard/prepareDashboard";
import { correctAgain } from "../../../commands/prepareCopy";
import type { Watched } from "../../../excel/session";
import type { Audience } from "../../../protocol/rule";
import type { Corrections } from "../../../table/corrections/correction";
import { useServices } from "../../paneContext";
import { useTask, type TaskState } from "../../useTask";

/** A dashboard while a person chooses how it is to be. */
export interface DashboardPlanning {
  readonly state: TaskState<PreparedDashboard>;
  /** As last protected, also while it is protected anew. */
  readonly prepared: PreparedDashboard | undefined;
  readonly choices: DashboardChoices;
  readonly choose: (choices: DashboardChoices) => void;
  /** Says what columns mean; all that is said on the sheet from now on. */
  readonly correct: (corrections: Corrections) => void;
  readonly readAgain: () => void;
  readonly cancel: () => void;
}

type Step = (watched: Watched) => Promise<PreparedDashboard>;

/**
 * Reads the sheet and protects its dashboard, and protects it anew with each choice.
 *
 * @param ready whether the codebook is open: it knows which names are one organisation
 */
export const useDashboard = (sheetId: string, audience: Audience, ready: boolean): DashboardPlanning => {
  const services = useServices();
  const [choices, setChoices] = useState(usualDashboard);
  const { run, state, last, cancel } = useTask((watched, step: Step) => step(watched));
  useEffect(() => {
    if (ready) run((watched) => prepareDashboard(services, { sheetId, audience }, usualDashboard, watched));
  }, [ready, run, services, sheetId, audience]);
  return {
    state,
    prepared: last,
    choices,
    choose: (next) => {
      setChoices(next);
      if (last !== undefined) run((watched) => protectAgain(services, last.prepared, next, watched));
    },
    correct: (corrections) => {
      if (last === undefined) return;
      run(async (watched) => {
        const corrected = await correctAgain(services, last.prepared, corrections, watched);
        return protectAgain(services, corrected, choices, watched);
      });
    },
    readAgain: () => {
      run((watched) => prepareDashboard(services, { sheetId, audience }, choices, watched));
    },
    cancel,
  };
};
