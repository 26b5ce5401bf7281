import type { ScanKind } from "./kinds";
import type { PlaceKey } from "./places";

/** `stop`: it would give somebody away. `warn`: it may. `note`: good to know, nothing of the data travels with it. */
export type ScanSeverity = "stop" | "warn" | "note";

/** Where something is: a key under `scan.place` of the message files, and what its words need. */
export interface Place {
  readonly key: PlaceKey;
  readonly data: Readonly<Record<string, string | number>>;
}

/** One kind of thing in one place that would travel with the workbook. */
export interface ScanFinding {
  readonly kind: ScanKind;
  readonly severity: ScanSeverity;
  readonly place: Place;
  /** The first that was found, whole and so not for everybody's eyes (`masked`); `""` where there is none to show. */
  readonly example: string;
  readonly count: number;
  /** A key under `scan.remedy`: what to do about it. */
  readonly remedy: ScanRemedy;
}

export const scanRemedies = ["clean-copy", "code", "look", "ask-sender", "save-as-xlsx"] as const;
export type ScanRemedy = (typeof scanRemedies)[number];
