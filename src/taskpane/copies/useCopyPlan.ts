import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { noTextDecisions, type Decisions, type TextDecisions } from "../../anonymise/recipe";
import { noRiskDecisions, type RiskDecisions } from "../../anonymise/repairs/riskDecisions";
import { noAnswers, type SameAnswers } from "../../codebook/apart";
import { withTexts } from "../../commands/hitReview";
import { withRisks } from "../../commands/measureCopy";
import {
  correctAgain,
  decideAgain,
  prepareCopy,
  withAnswers,
  type CopyWish,
  type PreparedCopy,
} from "../../commands/prepareCopy";
import type { Watched } from "../../excel/session";
import type { Audience } from "../../protocol/rule";
import type { Corrections } from "../../table/corrections/correction";
import { useVaultState } from "../codebook/useVault";
import { useServices } from "../paneContext";
import { useTask, type TaskState } from "../useTask";

/** The plan of one copy while a person decides on it. */
export interface CopyPlanning {
  readonly state: TaskState<PreparedCopy>;
  /** The plan as last made, also while it is made again. */
  readonly prepared: PreparedCopy | undefined;
  /** The codebook was opened since the plan was made: it is made again. */
  readonly lacksNames: boolean;
  readonly noOrganisation: boolean;
  readonly decide: (decisions: Decisions) => void;
  /** Says what columns mean; all that is said on the sheet from now on. */
  readonly correct: (corrections: Corrections) => void;
  /** Takes a word on what is found in texts; nothing has to be planned again. */
  readonly sayOfTexts: (texts: TextDecisions) => void;
  /** What is done about what a reader could infer; nothing has to be planned again. */
  readonly sayOfRisks: (risks: RiskDecisions) => void;
  readonly confirmNoOrganisation: (confirmed: boolean) => void;
  /** Says which focal points go; all that is said of them from now on. */
  readonly chooseFocalPoints: (rows: readonly number[]) => void;
  /** The audience whose codes the person chose; undefined while they chose none. */
  readonly codesLike: Audience | undefined;
  readonly shareCodes: (codesLike: Audience) => void;
  /** What was said of names that are alike; kept once the copy is made. */
  readonly answers: SameAnswers;
  readonly answer: (answers: SameAnswers) => void;
  /** Reads the sheet again; what was decided stays. */
  readonly readAgain: () => void;
  readonly cancel: () => void;
}

type Step = (watched: Watched) => Promise<PreparedCopy>;

/** Reads the sheet once, then plans again with each decision and each correction. When the codebook is opened the sheet is read again, for cells may have been edited meanwhile. `first` is taken when the plan is first shown. */
export const useCopyPlan = (first: CopyWish): CopyPlanning => {
  const services = useServices();
  const [firstWish] = useState(first);
  const [wish, setWish] = useState(first);
  const [answers, answer] = useState(noAnswers);
  const [texts, sayOfTexts] = useState(noTextDecisions);
  const [risks, sayOfRisks] = useState(noRiskDecisions);
  const isOpen = useVaultState() === "open";
  const planning = useTask(async (watched, step: Step) => {
    const prepared = await step(watched);
    setWish(prepared.wish);
    return prepared;
  });
  const { run, state, last, cancel } = planning;
  useEffect(() => {
    run((watched) => prepareCopy(services, firstWish, watched));
  }, [run, services, firstWish]);

  const readAgain = (): void => {
    run((watched) => prepareCopy(services, wish, watched));
  };
  // What was decided while the codebook was being opened is in the wish, and not yet in a plan.
  const readWithNames = useEffectEvent(readAgain);
  const lacksNames = isOpen && last !== undefined && last.names === undefined;
  useEffect(() => {
    if (lacksNames) readWithNames();
  }, [lacksNames]);

  const prepared = useMemo(
    () => last && withRisks(withTexts(withAnswers(last, answers), texts), risks),
    [last, answers, texts, risks],
  );
  const planAgain = (next: CopyWish): void => {
    setWish(next);
    run((watched) =>
      last === undefined
        ? prepareCopy(services, next, watched)
        : decideAgain(services, { ...last, wish: next }, next.decisions ?? {}, watched),
    );
  };
  return {
    state,
    prepared,
    lacksNames,
    answers,
    answer,
    noOrganisation: wish.noOrganisation === true,
    decide: (decisions) => {
      planAgain({ ...wish, decisions: { ...wish.decisions, ...decisions } });
    },
    correct: (corrections) => {
      if (last !== undefined) run((watched) => correctAgain(services, last, corrections, watched));
    },
    sayOfTexts,
    sayOfRisks,
    confirmNoOrganisation: (noOrganisation) => {
      planAgain({ ...wish, noOrganisation });
    },
    chooseFocalPoints: (focalPoints) => {
      planAgain({ ...wish, focalPoints });
    },
    codesLike: wish.codesLike,
    shareCodes: (codesLike) => {
      planAgain({ ...wish, codesLike });
    },
    readAgain,
    cancel,
  };
};
