import type { Attributes } from "../reading/attributes";
import type { Detectors } from "./detector";

/** Confide's own id, as its manifest names it. */
const ours = "b0c7a9a4-5f0d-4d0e-9c1a-6f6b3f2f7e41";
const isOther = (given: Attributes): boolean => given.get("id")?.toLowerCase() !== ours;
const isKept = (given: Attributes): boolean => !(given.get("name") ?? "").startsWith("Office.");

/** Add-ins and what they keep in the workbook; buttons that the workbook brings along. */
export const addInDetectors: Detectors = {
  webextension: {
    place: "web-extension",
    rules: {
      "webextension/reference": { kind: "web-extension", attributes: ["id"], when: isOther },
      property: { kind: "web-extension", attributes: ["name", "value"], when: isKept },
    },
  },
  webextensiontaskpanes: { place: "web-extension" },
  extensibility: { place: "ribbon", presence: "ribbon" },
  ui: { place: "ribbon", presence: "ribbon" },
};
