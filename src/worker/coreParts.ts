import type { RandomBytes } from "../codebook/codebook";
import type { Digest } from "../records/fingerprint";
import type { LazySolver } from "./lazySolver";

/** What the core takes from where it runs. */
export interface CoreParts {
  readonly random: RandomBytes;
  readonly digest: Digest;
  readonly solver: LazySolver;
}
