import type { VerifyOutput } from "../output/verifyOutput";
import type { Shown } from "./shown";

/** Whether the copy was changed, and what of it. */
export const showVerify = ({ message, differences }: VerifyOutput): Shown => ({
  text: `${[message, ...differences.map((difference) => `  ${difference.message}`)].join("\n")}\n`,
});
