import type { ScanKind } from "../kinds";
import type { PlaceKey } from "../places";
import type { ElementRules } from "../reading/elementRules";

/** How a part of one kind is looked at. Every text in it is searched anyway. */
export interface Detector {
  /** Where it is, in words. */
  readonly place: PlaceKey;
  /** What is found when the part is there at all. */
  readonly presence?: ScanKind;
  /** What its elements mean. */
  readonly rules?: ElementRules;
  /** A picture, whose image itself is no text. */
  readonly isPicture?: true;
  /** Holds a file of its own, which is looked into as well. */
  readonly isFile?: true;
}

export type Detectors = Readonly<Record<string, Detector>>;
