import {
  subClusters,
  thresholdRules,
  uncertaintyOf,
  type Dominance,
  type SubCluster,
  type Thresholds,
} from "../rules";
import type { ClusterRules, SuppressionStyle } from "./clusterRules";
import { numberRules, type NumberRule } from "./ranges";

interface Differs<Value> {
  readonly before: Value;
  readonly after: Value;
  /** Whether something may go out under these rules that would not under the others. */
  readonly isLooser: boolean;
}

/** One way in which a cluster's rules are not others. */
export type RuleDifference =
  | (Differs<number | boolean> & { readonly rule: keyof Thresholds; readonly of: "usual" | SubCluster })
  | (Differs<Dominance> & { readonly rule: "dominance" })
  | (Differs<number> & { readonly rule: NumberRule })
  | (Differs<string | undefined> & { readonly rule: keyof SuppressionStyle });

const styleParts = ["mark", "legend"] as const satisfies readonly (keyof SuppressionStyle)[];

/** Every rule but dominance asks more the higher it is; that zeros are sensitive is more than that they are not. */
const differs = <Value extends number | boolean>(before: Value, after: Value): readonly Differs<Value>[] =>
  before === after ? [] : [{ before, after, isLooser: Number(after) < Number(before) }];

const thresholdDifferences = (
  of: "usual" | SubCluster,
  before: Thresholds,
  after: Thresholds,
): readonly RuleDifference[] =>
  thresholdRules.flatMap((rule) =>
    differs<number | boolean>(before[rule], after[rule]).map((difference) => ({ rule, of, ...difference })),
  );

/**
 * Is every total that `before` calls unsafe unsafe by `after` too? What is left by the two largest is below p% of the largest
 * only if it is below p% of all; so (n, k) with two or more and a share of at most 1 - p/100 finds all that p% finds.
 */
const asksAsMuch = (before: Dominance, after: Dominance): boolean => {
  const [p = 0, share] = [before.pPercent, before.largestShare];
  const others = after.largestShare;
  const findsP =
    (after.pPercent ?? 0) >= p ||
    (others !== undefined && others.largest >= 2 && others.share <= 1 - p / 100);
  const findsShare =
    share === undefined ||
    (others !== undefined && others.largest >= share.largest && others.share <= share.share);
  return findsP && findsShare;
};

const dominanceDifferences = (before: ClusterRules, after: ClusterRules): readonly RuleDifference[] => {
  const [one, other] = [before.dominance, after.dominance];
  const isSame =
    one.pPercent === other.pPercent &&
    one.largestShare?.largest === other.largestShare?.largest &&
    one.largestShare?.share === other.largestShare?.share;
  const isLooser = !asksAsMuch(one, other) || uncertaintyOf(after) < uncertaintyOf(before);
  return isSame ? [] : [{ rule: "dominance", before: one, after: other, isLooser }];
};

/** What differs in `after` from `before`, in the order in which rules are shown. */
export const ruleDifferences = (before: ClusterRules, after: ClusterRules): readonly RuleDifference[] => [
  ...thresholdDifferences("usual", before.usual, after.usual),
  ...subClusters.flatMap((of) => thresholdDifferences(of, before.bySubCluster[of], after.bySubCluster[of])),
  ...dominanceDifferences(before, after),
  ...numberRules.flatMap((rule) =>
    differs(before[rule], after[rule]).map((difference) => ({ rule, ...difference })),
  ),
  ...styleParts
    .filter((rule) => before.style[rule] !== after.style[rule])
    .map((rule) => ({ rule, before: before.style[rule], after: after.style[rule], isLooser: false })),
];
