import type { Area } from "../../../package/workbook";
import { contains } from "../../model/area";

/** Areas that lie end to end in the same columns, or in the same rows, as one; what lies in another is left out. */
export function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((one, other) => one.left - other.left || one.top - other.top);
  const down = joinedAlong(sorted, (one, other) =>
    one.left === other.left && one.right === other.right && other.top <= one.bottom + 1
      ? { ...one, bottom: Math.max(one.bottom, other.bottom) }
      : undefined,
  );
  const across = joinedAlong(
    down.sort((one, other) => one.top - other.top || one.left - other.left),
    (one, other) =>
      one.top === other.top && one.bottom === other.bottom && other.left <= one.right + 1
        ? { ...one, right: Math.max(one.right, other.right) }
        : undefined,
  );
  return across.filter((area, index) => !across.some((other, at) => at !== index && contains(other, area)));
}

function joinedAlong(sorted: readonly Area[], join: (one: Area, other: Area) => Area | undefined): Area[] {
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const both = last && join(last, area);
    if (both === undefined) result.push(area);
    else result[result.length - 1] = both;
  }
  return result;
}
