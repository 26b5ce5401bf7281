import { useEffect, useState } from "react";
import type { Decisions } from "../../anonymise/recipe";
import { decideAgain, prepareCopy, type CopyWish, type PreparedCopy } from "../../commands/prepareCopy";
import type { Audience } from "../../protocol/rule";
import { useServices } from "../paneContext";
import { useTask, type TaskState } from "../useTask";

/** The plan of one copy while a person decides on it. */
export interface CopyPlanning {
  readonly state: TaskState<PreparedCopy>;
  /** The plan as last made, also while it is made again. */
  readonly prepared: PreparedCopy | undefined;
  readonly noOrganisation: boolean;
  readonly decide: (decisions: Decisions) => void;
  readonly confirmNoOrganisation: (confirmed: boolean) => void;
  /** The audience whose codes this copy shares; its own when it shares none. */
  readonly codesLike: Audience;
  readonly shareCodes: (codesLike: Audience) => void;
  /** Reads the sheet again; what was decided stays. */
  readonly readAgain: () => void;
  readonly cancel: () => void;
}

/** Reads the sheet once, then plans again with each decision. `first` is taken when the plan is first shown. */
export const useCopyPlan = (first: CopyWish): CopyPlanning => {
  const services = useServices();
  const [firstWish] = useState(first);
  const [wish, setWish] = useState(first);
  const planning = useTask((watched, wanted: CopyWish, earlier: PreparedCopy | undefined) =>
    earlier === undefined
      ? prepareCopy(services, wanted, watched)
      : decideAgain(services, { ...earlier, wish: wanted }, wanted.decisions ?? {}, watched),
  );
  const { run, state, last, cancel } = planning;
  useEffect(() => {
    run(firstWish, undefined);
  }, [run, firstWish]);

  const planAgain = (next: CopyWish): void => {
    setWish(next);
    run(next, last);
  };
  return {
    state,
    prepared: last,
    noOrganisation: wish.noOrganisation === true,
    decide: (decisions) => {
      planAgain({ ...wish, decisions: { ...wish.decisions, ...decisions } });
    },
    confirmNoOrganisation: (noOrganisation) => {
      planAgain({ ...wish, noOrganisation });
    },
    codesLike: wish.codesLike ?? wish.audience,
    shareCodes: (codesLike) => {
      planAgain({ ...wish, codesLike });
    },
    readAgain: () => {
      run(wish, undefined);
    },
    cancel,
  };
};
