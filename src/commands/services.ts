import type { Decisions } from "../anonymise/recipe";
import type { Codebook, RandomBytes } from "../codebook/codebook";
import type { ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import type { ExcelRoom } from "../excel/excelRoom";
import type { Translate } from "../i18n/translator";
import type { Protocol } from "../protocol/protocol";
import type { Memory } from "../table/corrections/memory";
import type { Gazetteer } from "../table/places/gazetteer";
import type { Core } from "../worker/core";
import type { Navigation } from "./navigation";

/** Keeps the codebook on this device, or in a file. */
export interface CodebookStore {
  /** Undefined when there is none yet. @throws when it is locked or can't be read; never takes that for none */
  readonly load: () => Promise<Codebook | undefined>;
  /**
   * Changes what is kept, an empty codebook where there is none. When somebody else changes it at the same time, `step` is
   * taken once more, on what they made of it: nobody's change is lost.
   *
   * @param step throws to leave everything as it is; returns what it was given when there is nothing to change
   * @returns what is kept now
   * @throws as `load`, and what `step` throws
   */
  readonly update: (step: (kept: Codebook) => Codebook) => Promise<Codebook>;
}

/** Keeps the row fingerprints of copies made on this device, under the codebook's own secret. */
export interface FingerprintStore {
  /** Of the copies that the codebook remembers, by the ids of their records; those that can't be opened are left out. */
  readonly load: (codebook: Codebook) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Keeps those of the codebook's last copy, and forgets those of copies long ago. */
  readonly keep: (codebook: Codebook, prints: Uint8Array) => Promise<void>;
  /** Forgets all: later copies can then not be held against those made so far. */
  readonly clear: () => Promise<void>;
}

/** Remembers what a person decided on headers, for each rule by itself: what OCHA may see the public may not. */
export interface DecisionStore {
  readonly load: (ruleId: string) => Promise<Decisions>;
  readonly save: (ruleId: string, decisions: Decisions) => Promise<void>;
}

/** Remembers what people said columns mean, for the cluster of each hub by itself (`Protocol.name`). */
export interface CorrectionStore {
  /** @throws MemoryError when there is something that can't be read */
  readonly load: (cluster: string) => Promise<Memory>;
  readonly save: (cluster: string, memory: Memory) => Promise<void>;
  /** Forgets what was said in every cluster, also what can't be read. */
  readonly clear: () => Promise<void>;
}

/** Keeps the gazetteer that a person loaded, one for all workbooks. */
export interface GazetteerStore {
  /**
   * Undefined when there is none.
   *
   * @throws GazetteerTextError when there is one that can't be read
   */
  readonly load: () => Promise<Gazetteer | undefined>;
  readonly save: (gazetteer: Gazetteer) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** All that the use cases need of the world; the pane, the command line and the tests each bring their own. */
export interface Services {
  readonly excel: ExcelRoom;
  readonly core: Core;
  readonly protocol: Protocol;
  /** By which everything is measured and protected; undefined while they can't be read (`rulesInUse`). */
  readonly rules: ClusterRules | undefined;
  readonly codebooks: CodebookStore;
  readonly fingerprints: FingerprintStore;
  readonly decisions: DecisionStore;
  readonly corrections: CorrectionStore;
  readonly gazetteers: GazetteerStore;
  readonly now: () => Date;
  readonly random: RandomBytes;
  readonly translate: Translate;
  /** Puts a file into the person's hands (a download; on the command line a file). */
  readonly offerFile: (bytes: Uint8Array, fileName: string) => Promise<void>;
  readonly navigation: Navigation;
}
