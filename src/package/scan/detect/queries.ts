import type { Detectors } from "./detector";

/** Where data comes from: connections and data models. */
export const queryDetectors: Detectors = {
  connections: {
    place: "connections",
    rules: {
      connection: {
        kind: "connection",
        attributes: ["name", "description", "sourceFile", "odcFile", "connectionFile"],
      },
      dbPr: { kind: "connection", attributes: ["connection", "command"] },
      webPr: { kind: "connection", attributes: ["url", "post"] },
      textPr: { kind: "connection", attributes: ["sourceFile"] },
      olapPr: { kind: "connection", attributes: ["localConnection"] },
      "parameters/parameter": { kind: "connection", attributes: ["name", "prompt", "string"] },
    },
  },
  powerPivotData: { place: "data-model", presence: "data-model" },
  model: { place: "data-model", presence: "data-model" },
};
