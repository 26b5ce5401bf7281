import { useEffect, useRef, useState } from "react";
import type { Exception } from "../../../anonymise/exceptions";
import type { PlacedHit } from "../../../anonymise/hitPage";
import type { TextDecisions } from "../../../anonymise/recipe";
import type { KeptText } from "../../../codebook/codebook";
import { addOrganisation, findHits, keepAllLike, keepNoMore } from "../../../commands/hitReview";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import type { HitGroupOutline } from "../../../worker/hitSearch";
import { useServices } from "../../paneContext";
import { useTask, type TaskState } from "../../useTask";
import { exceptionFor, isSameException } from "../../../anonymise/exceptionFor";

/** What was found in the texts of a copy, while a person decides on it. */
export interface HitReviewing {
  readonly state: TaskState<unknown>;
  /** Undefined until searched, and again when the plan or the codebook has changed since in what is found. */
  readonly groups: readonly HitGroupOutline[] | undefined;
  /** Also while the groups are searched again. */
  readonly wasSearched: boolean;
  /** Grows with every word on all texts like a hit: pages that are shown are read again. */
  readonly words: number;
  readonly saying: TaskState<unknown>;
  readonly search: () => void;
  readonly cancel: () => void;
  readonly keepOne: (hit: PlacedHit) => void;
  readonly keepAll: (kept: KeptText) => void;
  readonly takeBack: (hit: PlacedHit) => void;
  readonly mark: (text: string) => void;
  readonly unmark: (text: string) => void;
  readonly addName: (text: string) => void;
}

/** What the search depends on: with another plan, or another mark, other things are found. */
const basisOf = ({ recipe, wish }: PreparedCopy, names: number): string =>
  JSON.stringify([
    recipe.columns.map(({ column, treatment, decidedBy }) => [column, treatment, decidedBy]),
    [recipe.texts.marked, wish.answers, recipe.series, names],
  ]);

/** @param onTexts takes a person's word for this copy */
export const useHitReview = (
  prepared: PreparedCopy,
  onTexts: (texts: TextDecisions) => void,
): HitReviewing => {
  const services = useServices();
  const [words, setWords] = useState(0);
  const [names, setNames] = useState(0);
  const { texts } = prepared.recipe;
  const basis = basisOf(prepared, names);
  const searching = useTask(async (watched) => ({
    basis,
    groups: await findHits(services, prepared, watched),
  }));
  const saying = useTask(async (_watched, say: () => Promise<unknown>, heard: () => void) => {
    await say();
    heard();
  });
  const { run, last } = searching;
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = last !== undefined;
  });
  useEffect(() => {
    if (isShown.current) run();
  }, [run, texts.marked, names]);
  const sayOfAll = (say: () => Promise<unknown>): void => {
    saying.run(say, () => {
      setWords((count) => count + 1);
    });
  };
  const keepOnly = (kept: readonly Exception[]): void => {
    onTexts({ ...texts, kept });
  };
  return {
    state: searching.state,
    groups: last?.basis === basis ? last.groups : undefined,
    wasSearched: last !== undefined,
    words,
    saying: saying.state,
    search: run,
    cancel: searching.cancel,
    keepOne: (hit) => {
      const exception = exceptionFor(hit);
      if (exception !== undefined) keepOnly([...texts.kept, exception]);
    },
    keepAll: (kept) => {
      sayOfAll(() => keepAllLike(services, kept));
    },
    takeBack: ({ stays }) => {
      if (stays?.scope === "alike") sayOfAll(() => keepNoMore(services, stays.kept));
      if (stays?.scope === "single")
        keepOnly(texts.kept.filter((exception) => !isSameException(exception, stays.exception)));
    },
    mark: (text) => {
      onTexts({ ...texts, marked: [...texts.marked.filter((marked) => marked !== text), text] });
    },
    unmark: (text) => {
      onTexts({ ...texts, marked: texts.marked.filter((marked) => marked !== text) });
    },
    addName: (text) => {
      saying.run(
        () => addOrganisation(services, text),
        () => {
          setNames((count) => count + 1);
        },
      );
    },
  };
};
