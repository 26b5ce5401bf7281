import type { Detail } from "../../src/table/detail";

/** A detail in the words of the labels: `female 0-17 idp`, `school`, `month-3`; ages as `0-17` or `18+`. */
export function wordsOf({ site, people, month }: Detail): readonly string[] {
  const { sex, age, disability, displacement } = people ?? {};
  return [
    site,
    sex,
    age && (age.to === undefined ? `${age.from}+` : `${age.from}-${age.to}`),
    disability && "disability",
    displacement,
    month && `month-${month.month}`,
  ].filter((word) => word !== undefined);
}

/** True for the same words in any order. */
export const sameDetail = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join(" ") === [...other].sort().join(" ");
