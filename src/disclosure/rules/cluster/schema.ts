import * as v from "valibot";
import { subClusters, thresholdRules, type SubCluster } from "../rules";
import type { ClusterRules, SuppressionStyle } from "./clusterRules";
import { formatErrorOf, RulesFormatError, type RulesErrorCode } from "./formatError";
import { ranges, type Range } from "./ranges";
import { styleFault } from "./styleFault";

const within = ({ least, most }: Range) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const whole = (range: Range) => v.pipe(within(range), v.integer());

const thresholds = v.strictObject({
  organisations: whole(ranges.organisations),
  people: whole(ranges.people),
  zerosAreSensitive: v.boolean(),
});

const dominance = v.pipe(
  v.strictObject({
    pPercent: v.exactOptional(whole(ranges.pPercent)),
    largestShare: v.exactOptional(
      v.strictObject({ largest: whole(ranges.largest), share: within(ranges.share) }),
    ),
  }),
  v.check(
    (rules) => rules.pPercent !== undefined || rules.largestShare !== undefined,
    "rules-no-dominance" satisfies RulesErrorCode,
  ),
);

const text = (part: keyof SuppressionStyle) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? styleFault(part, dataset.value) : undefined;
      if (fault !== undefined) addIssue({ message: `rules-${fault}` satisfies RulesErrorCode });
    }),
  );

/** The form of a cluster's rules in a file (JSON). Strict: an unknown field is a mistake, not a comment. */
const fields = v.strictObject({
  version: v.literal(1),
  usual: thresholds,
  bySubCluster: v.strictObject({
    gbv: thresholds,
    "child-protection": thresholds,
  } satisfies Record<SubCluster, typeof thresholds>),
  dominance,
  uncertaintyPercent: whole(ranges.uncertaintyPercent),
  roundingBase: whole(ranges.roundingBase),
  minimumDenominator: whole(ranges.minimumDenominator),
  k: whole(ranges.k),
  style: v.strictObject({ mark: v.exactOptional(text("mark")), legend: v.exactOptional(text("legend")) }),
}) satisfies v.GenericSchema<unknown, ClusterRules>;

/** A sub-cluster with thresholds of its own has them because it needs more than the others. */
const belowUsual = ({ usual, bySubCluster }: ClusterRules): string | undefined =>
  subClusters
    .flatMap((of) => thresholdRules.map((rule) => ({ of, rule })))
    .filter(({ of, rule }) => Number(bySubCluster[of][rule]) < Number(usual[rule]))
    .map(({ of, rule }) => `bySubCluster.${of}.${rule}`)[0];

const rangeOf = (named: string): Range | undefined =>
  Object.entries(ranges).find(([name]) => name === named)?.[1];

/**
 * Reads a cluster's rules, whole or not at all.
 * @throws {RulesFormatError} when anything in them is not as `fields` says, or a sub-cluster asks less than usual.
 */
export const parseClusterRules = (value: unknown): ClusterRules => {
  const result = v.safeParse(fields, value);
  if (!result.success) throw formatErrorOf(value, result.issues[0], rangeOf);
  const path = belowUsual(result.output);
  if (path !== undefined) throw new RulesFormatError("rules-below-usual", { path });
  return result.output;
};

/** Rules as the text of a file, or as they are kept on a device: JSON, to be read by people too. @throws as `parseClusterRules` */
export const formatClusterRules = (rules: ClusterRules): string =>
  `${JSON.stringify(parseClusterRules(rules), null, 2)}\n`;

/** @throws {RulesFormatError} as `parseClusterRules`, and `rules-not-json` */
export const parseClusterRulesText = (stored: string): ClusterRules => {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), stored);
  if (!json.success) throw new RulesFormatError("rules-not-json");
  return parseClusterRules(json.output);
};
