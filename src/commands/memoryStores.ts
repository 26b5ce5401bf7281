import type { Decisions } from "../anonymise/recipe";
import type { Codebook } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import type { Memory } from "../table/corrections/memory";
import type { Gazetteer } from "../table/places/gazetteer";
import type { CodebookStore, CorrectionStore, DecisionStore, GazetteerStore } from "./services";

/** A codebook that lives as long as the program: for tests, and for the command line without a file. */
export const memoryCodebookStore = (now: () => Date, initial?: Codebook): CodebookStore => {
  let kept = initial;
  return {
    load: () => Promise.resolve(kept),
    update: (step) =>
      new Promise((resolve) => {
        kept = step(kept ?? emptyCodebook(now().toISOString()));
        resolve(kept);
      }),
  };
};

/** Decisions that live as long as the program. */
export const memoryDecisionStore = (): DecisionStore => {
  const kept = new Map<string, Decisions>();
  return {
    load: (ruleId) => Promise.resolve(kept.get(ruleId) ?? {}),
    save: (ruleId, decisions) => {
      kept.set(ruleId, decisions);
      return Promise.resolve();
    },
  };
};

/** Corrections that live as long as the program. */
export const memoryCorrectionStore = (): CorrectionStore => {
  const kept = new Map<string, Memory>();
  return {
    load: (cluster) => Promise.resolve(kept.get(cluster) ?? []),
    save: (cluster, memory) => {
      kept.set(cluster, memory);
      return Promise.resolve();
    },
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
};

/** A gazetteer that lives as long as the program. */
export const memoryGazetteerStore = (initial?: Gazetteer): GazetteerStore => {
  let kept = initial;
  const keep = (gazetteer?: Gazetteer): Promise<void> => {
    kept = gazetteer;
    return Promise.resolve();
  };
  return { load: () => Promise.resolve(kept), save: keep, clear: () => keep() };
};
