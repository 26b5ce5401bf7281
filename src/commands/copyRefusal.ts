import type { Finding } from "../anonymise/copy";
import { CommandError } from "./commandError";
import type { PreparedCopy } from "./prepareCopy";

/**
 * Stops a copy that must not be made; where the protocol says no, in its own words too.
 *
 * @throws CommandError `refused` when protocol or classification say no; `obstacles` when something stands in the way
 */
export const stopWhenForbidden = ({ answer, recipe, wish }: PreparedCopy): void => {
  const obstacles = recipe.obstacles.map(({ key, data }) => ({ key: `obstacles.${key}`, data }));
  if (answer?.kind === "no") {
    throw new CommandError("refused", { audience: wish.audience }, [
      { key: `protocol.reasons.${answer.reasonKey}`, data: { audience: wish.audience } },
      ...obstacles.filter(({ key }) => key === `obstacles.${answer.reasonKey}`),
    ]);
  }
  if (obstacles.length > 0) throw new CommandError("obstacles", { count: obstacles.length }, obstacles);
};

/**
 * Stops a copy that holds what it must not.
 *
 * @throws CommandError `leak`
 */
export const stopWhenLeaking = (leaks: readonly Finding[]): void => {
  if (leaks.length === 0) return;
  throw new CommandError(
    "leak",
    { count: leaks.length },
    leaks.map(({ key, data }) => ({ key: `findings.${key}`, data })),
  );
};
