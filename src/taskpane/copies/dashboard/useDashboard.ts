import { useEffect, useEffectEvent, useState } from "react";
import { usualDashboard, type DashboardChoices } from "../../../anonymise/dashboard/dashboard";
import { noAnswers, type SameAnswers } from "../../../codebook/apart";
import {
  prepareDashboard,
  protectAgain,
  type PreparedDashboard,
} from "../../../commands/dashboard/prepareDashboard";
import { correctAgain, withAnswers } from "../../../commands/prepareCopy";
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
  /** What was said of names that are alike; kept once the dashboard is made. */
  readonly answers: SameAnswers;
  readonly answer: (answers: SameAnswers) => void;
  /** Says what columns mean; all that is said on the sheet from now on. */
  readonly correct: (corrections: Corrections) => void;
  readonly readAgain: () => void;
  readonly cancel: () => void;
}

type Step = (watched: Watched) => Promise<PreparedDashboard>;

/**
 * Reads the sheet and protects its dashboard, and protects it anew with each choice and each word on names.
 *
 * @param ready whether the codebook is open: it knows which names are one organisation
 */
export const useDashboard = (sheetId: string, audience: Audience, ready: boolean): DashboardPlanning => {
  const services = useServices();
  const [choices, setChoices] = useState(usualDashboard);
  const [answers, setAnswers] = useState(noAnswers);
  const { run, state, last, cancel } = useTask((watched, step: Step) => step(watched));
  const readAgain = (): void => {
    run((watched) => prepareDashboard(services, { sheetId, audience, answers }, choices, watched));
  };
  const readNow = useEffectEvent(readAgain);
  useEffect(() => {
    if (ready) readNow();
  }, [ready, sheetId, audience]);
  const protect = (next: DashboardChoices, said: SameAnswers): void => {
    if (last === undefined) return;
    const prepared = withAnswers(last.prepared, said);
    run((watched) => protectAgain(services, prepared, next, watched));
  };
  return {
    state,
    prepared: last,
    choices,
    choose: (next) => {
      setChoices(next);
      protect(next, answers);
    },
    answers,
    answer: (said) => {
      setAnswers(said);
      protect(choices, said);
    },
    correct: (corrections) => {
      if (last === undefined) return;
      run(async (watched) => {
        const corrected = await correctAgain(services, last.prepared, corrections, watched);
        return protectAgain(services, withAnswers(corrected, answers), choices, watched);
      });
    },
    readAgain,
    cancel,
  };
};
