import type { DocumentSettings } from "./excelHost";

/** Settings of a document that keeps none itself. */
export function settingsInMemory(): DocumentSettings {
  let all: ReadonlyMap<string, string> = new Map();
  return {
    read: () => all,
    replace: (next) => {
      all = new Map(next);
    },
  };
}
