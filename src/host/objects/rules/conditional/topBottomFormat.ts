import type { HostClass } from "../../../wire/hostClass";
import { requireInteger, requireOneOf, requireRecord } from "../../argument";
import { invalidArgument } from "../../excelErrors";
import { conditionalLookObject } from "./conditionalLook";
import { ruleProperty, type ConditionalSelf } from "./conditionalSelf";

/** `Excel.ConditionalTopBottomCriterionType`. */
const rankTypes = {
  TopItems: { isBottom: false, isPercent: false },
  TopPercent: { isBottom: false, isPercent: true },
  BottomItems: { isBottom: true, isPercent: false },
  BottomPercent: { isBottom: true, isPercent: true },
} as const;
const rankTypeNames = Object.keys(rankTypes) as (keyof typeof rankTypes)[];

/** "The rank between 1 and 1000 for numeric ranks or 1 and 100 for percent ranks." */
function requireRank(value: unknown, isPercent: boolean): number {
  const rank = requireInteger(value, 1);
  if (rank > (isPercent ? 100 : 1000)) throw invalidArgument();
  return rank;
}

export const topBottomClass: HostClass<ConditionalSelf> = {
  name: "TopBottomConditionalFormat",
  properties: {
    rule: ruleProperty(
      "top10",
      ({ rank, isBottom, isPercent }) => ({
        rank,
        type: rankTypeNames.find(
          (name) => rankTypes[name].isBottom === isBottom && rankTypes[name].isPercent === isPercent,
        ),
      }),
      (rule, value) => {
        const given = requireRecord(value);
        const type = rankTypes[requireOneOf(given["type"], rankTypeNames)];
        return { ...rule, ...type, rank: requireRank(given["rank"], type.isPercent) };
      },
    ),
  },
  navigations: { format: conditionalLookObject },
  methods: {},
};
