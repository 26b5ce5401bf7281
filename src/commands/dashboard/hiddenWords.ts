import { widthInPercent, type HiddenCell, type Uncertainty } from "../../anonymise/dashboard/hiddenCells";
import type { ReaderInterval } from "../../disclosure/audit/readerIntervals";
import type { PrimaryReason } from "../../disclosure/rules/primary";
import type { Translate } from "../../i18n/translator";
import { isolated } from "../isolated";

/** Why a figure is hidden: a rule that it breaks, or others that it would give away. */
export type HiddenReason = PrimaryReason | "others";

export const reasonsOfCell = ({ reasons }: HiddenCell): readonly HiddenReason[] =>
  reasons.length === 0 ? ["others"] : reasons;

/** What a figure is about. @example "North › Lake › Elm; General protection; Female" */
export const nameOfHidden = ({ place, work, group }: HiddenCell, translate: Translate): string => {
  const where = place.length === 0 ? [translate("commands.dashboard.everywhere")] : place;
  return [where, work, group]
    .filter((path) => path.length > 0)
    .map((path) => path.map(isolated).join(" › "))
    .join("; ");
};

/** From what to what, and how that is known. */
const intervalWords = ({ low, high, exact }: ReaderInterval, translate: Translate): string => {
  const key = low === high ? "one" : high === Infinity ? "open" : "range";
  return translate(`hidden.interval.${key}.${exact ? "exact" : "sums"}`, { low, high });
};

/** What a reader outside computes, and then who comes closest. */
export const readersWords = (
  { outside, insider }: HiddenCell,
  translate: Translate,
): { readonly outside: string; readonly insider: string } => ({
  outside: translate("hidden.outside", { interval: intervalWords(outside, translate) }),
  insider:
    insider === undefined
      ? translate("hidden.nobodyCloser")
      : translate("hidden.insider", {
          name: isolated(insider.organisation),
          interval: intervalWords(insider, translate),
        }),
});

/** How many are hidden, and how closely those that break a rule can be computed at best. */
export const hiddenSentences = (
  { outsideExact, exact, narrowest, median }: Uncertainty,
  count: number,
  translate: Translate,
): readonly string[] => [
  translate("hidden.count", { count }),
  exact === count ? translate("hidden.allExact") : translate("hidden.bySums", { outsideExact, exact }),
  ...(narrowest === null || median === null ? [] : [translate("hidden.narrowest", { narrowest, median })]),
];

/** Figures that break a rule before those that protect them, the most closely known first; else as in the table. */
export const closestFirst = (cells: readonly HiddenCell[]): readonly HiddenCell[] => {
  const protectsOthers = ({ reasons }: HiddenCell): number => (reasons.length === 0 ? 1 : 0);
  return [...cells].sort(
    (one, other) =>
      protectsOthers(one) - protectsOthers(other) || compared(widthInPercent(one), widthInPercent(other)),
  );
};

const compared = (one: number, other: number): number => (one === other ? 0 : one - other);
