import type { Attributes } from "../reading/attributes";
import type { Detectors } from "./detector";

const isOutside = (given: Attributes): boolean => given.get("TargetMode") === "External";
const isOf = (given: Attributes, kind: string): boolean => (given.get("Type") ?? "").endsWith(`/${kind}`);

/** Other workbooks: what is remembered of them, and where they lie; and all addresses outside. */
export const externalDetectors: Detectors = {
  externalLink: {
    place: "external-link",
    presence: "external-link",
    rules: {
      sheetName: { kind: "external-sheets", attributes: ["val"] },
      "cell/v": { kind: "external-cache", text: true },
      definedName: { kind: "external-sheets", attributes: ["name", "refersTo"] },
      ddeLink: { kind: "external-link", attributes: ["ddeService", "ddeTopic"] },
      "value/val": { kind: "external-cache", text: true },
      ddeItem: { kind: "external-link", attributes: ["name"] },
      oleLink: { kind: "external-link", attributes: ["progId"] },
      oleItem: { kind: "external-link", attributes: ["name"] },
    },
  },
  relationships: {
    place: "part",
    rules: {
      Relationship: [
        {
          kind: "cell-link",
          place: "cell-links",
          attributes: ["Target"],
          when: (given) => isOutside(given) && isOf(given, "hyperlink"),
        },
        {
          kind: "external-link",
          place: "external-link",
          attributes: ["Target"],
          when: (given) => isOutside(given) && !isOf(given, "hyperlink"),
        },
      ],
    },
  },
};
