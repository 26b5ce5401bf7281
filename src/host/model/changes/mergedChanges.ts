import { bounding } from "../area";
import type { ModelChange } from "../change";

type Changed = Extract<ModelChange, { readonly kind: "cells" | "format" }>;

const isMergeable = (change: ModelChange): change is Changed =>
  change.kind === "cells" || change.kind === "format";

const isAlike = (one: Changed, other: ModelChange): other is Changed =>
  isMergeable(other) && one.kind === other.kind && one.sheet === other.sheet && one.source === other.source;

/** The changes with those of cells, and of their looks, put together: one a sheet, with the smallest area that holds all. */
export function mergedChanges(changes: readonly ModelChange[]): readonly ModelChange[] {
  const merged: ModelChange[] = [];
  for (const change of changes) {
    const place = isMergeable(change) ? merged.findIndex((other) => isAlike(change, other)) : -1;
    const before = merged[place];
    if (before === undefined || !isMergeable(before) || !isMergeable(change)) merged.push(change);
    else merged[place] = withoutDetail(before, bounding(before.area, change.area));
  }
  return merged;
}

const withoutDetail = ({ kind, sheet, source }: Changed, area: Changed["area"]): ModelChange => ({
  kind,
  sheet,
  source,
  area,
});
