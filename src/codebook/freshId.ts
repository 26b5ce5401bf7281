import type { RandomBytes } from "./codebook";

/** Random bytes as hexadecimal digits, two each: an id that says nothing, or a secret. */
export const freshId = (random: RandomBytes, bytes = 8): string =>
  Array.from(random(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
