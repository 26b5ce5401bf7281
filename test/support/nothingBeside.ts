import type { Beside } from "../../src/worker/core";

/** A sheet alone: no lists, no gazetteer. */
export const nothingBeside: Beside = { lists: [], gazetteers: [] };
