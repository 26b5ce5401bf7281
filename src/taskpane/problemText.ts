import type { TFunction } from "i18next";
import { messageOf } from "../commands/messageOf";
import { CommandError } from "../commands/commandError";

/** What went wrong, in sentences for the person; the first says what, the others why. */
export const problemText = (t: TFunction, error: unknown): readonly string[] => {
  const { key, data } = messageOf(error);
  const reasons = error instanceof CommandError ? error.reasons : [];
  return [t(key, data), ...reasons.map((reason) => t(reason.key, reason.data))];
};
