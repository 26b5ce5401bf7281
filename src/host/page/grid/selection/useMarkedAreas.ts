import { useMemo } from "react";
import type { Area } from "../../../../package/workbook";
import { cellArea } from "../../../model/area";
import type { GridSource } from "../gridSource";
import { inSight, type MarkedAreas } from "./marks";
import { selectedAreas, type Selection } from "./selection";

/** What is drawn over the cells; the same object while nothing of it changes. */
export function useMarkedAreas(
  selection: Selection,
  source: GridSource,
  copied: Area | undefined,
  filled: Area | undefined,
): MarkedAreas {
  return useMemo(() => {
    const selected = selectedAreas(selection, source).map((area) => inSight(area, source));
    const { row, column } = selection.active;
    return {
      selected,
      active: source.mergeAt(row, column) ?? cellArea(row, column),
      handle: selected.length === 1 ? selected[0] : undefined,
      copied,
      filled,
    };
  }, [selection, source, copied, filled]);
}
