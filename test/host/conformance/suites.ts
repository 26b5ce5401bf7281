import type { Expectation } from "./expectation";
import { namedItems } from "./suites/namedItems";

/** All that the host is held to, by topic. */
export const suites: Readonly<Record<string, readonly Expectation[]>> = {
  names: namedItems,
};
