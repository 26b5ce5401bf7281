import type { CommandError } from "../commands/commandError";
import type { PreparedCopy } from "../commands/prepareCopy";
import type { Reason } from "../table/table";
import type { Work } from "./command";
import type { CopyGoal } from "./copyGoal";
import { codebookPath, plannedOutput } from "./copyReport";
import { focalPointsOutput } from "./focalPointsReport";
import { namesOutput } from "./namesReport";
import type { CopyOutput } from "./output/copyOutput";
import { said, saidRefusal } from "./sayings";
import { waysOut } from "./waysOut";

/**
 * A copy that was not made, and why. What nobody can decide away is `refused`, whatever else stands in the way.
 *
 * @param prepared undefined when the protocol had no row, so that nothing was planned
 */
export const copyNotMade = (
  work: Work,
  goal: CopyGoal,
  prepared: PreparedCopy | undefined,
  { code, data, reasons: given }: CommandError,
): CopyOutput => {
  const { translate } = work;
  const plan = plannedOutput(work, goal, prepared?.recipe);
  const reasons = inProtocolWords(given, prepared);
  const final = code === "refused" ? reasons : reasons.filter(({ key }) => finalObstacles.has(key));
  const isFinal = code === "refused" || final.length > 0;
  return {
    ...plan,
    names: namesOutput(work, prepared),
    focalPoints: focalPointsOutput(prepared),
    hits: null,
    measures: null,
    reportPage: null,
    copy: null,
    counts: null,
    report: null,
    obstacles: reasons.map((reason) => ({
      ...said(translate, "", reason),
      decide: isFinal ? [] : [...waysOut(reason, plan.recipe)],
    })),
    codebook: { file: codebookPath(work), organisations: 0 },
    error: saidRefusal(
      translate,
      isFinal ? { code: "refused", data, reasons: final } : { code, data, reasons },
    ),
  };
};

/** Nothing a person could decide on the columns takes these away. */
const finalObstacles = new Set([
  "obstacles.not-shared",
  "obstacles.consent-needed",
  "obstacles.needs-dashboard",
]);

/** For a classified sheet "not shared" comes without the rule's own words; the recipe has them. */
const inProtocolWords = (
  reasons: readonly Reason[],
  prepared: PreparedCopy | undefined,
): readonly Reason[] => {
  const notShared = prepared?.recipe.obstacles.find(({ key }) => key === "not-shared");
  if (notShared === undefined) return reasons;
  const inWords = { key: "obstacles.not-shared", data: notShared.data };
  return reasons.map((reason) => (reason.key === "protocol.reasons.not-shared" ? inWords : reason));
};
