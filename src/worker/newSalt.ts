import type { RandomBytes } from "../codebook/codebook";
import { hex } from "../records/fingerprint";

const bytes = 8;

/** In hexadecimal digits. */
export const newSalt = (random: RandomBytes): string => hex(random(bytes));
