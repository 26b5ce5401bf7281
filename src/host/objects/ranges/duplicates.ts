import { intersect } from "../../../package/cells/areas";
import { columnsOf } from "../../model/area";
import { removeDuplicates, type DuplicatesRemoved } from "../../model/removeDuplicates";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireBoolean, requireInteger } from "../argument";
import { invalidArgument, invalidOperation } from "../excelErrors";
import { requireAlive, type RangeSelf } from "../rangeSelf";

export const removeDuplicatesResultClass: HostClass<DuplicatesRemoved> = {
  name: "RemoveDuplicatesResult",
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ unique }) => unique },
  },
  navigations: {},
  methods: {},
};

/** "The columns inside the range that may contain duplicates. At least one column needs to be specified. Zero-indexed." */
function columnsIn({ area }: RangeSelf, given: unknown): number[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((each: unknown) => {
    const column = requireInteger(each, 0);
    if (column >= columnsOf(area)) throw invalidArgument();
    return area.left + column;
  });
}

export function removeDuplicatesFrom(self: RangeSelf, columns: unknown, includesHeader: unknown): HostObject {
  requireAlive(self);
  const { context, sheet, area } = self;
  const wanted = columnsIn(self, columns);
  const hasHeader = isGiven(includesHeader) && requireBoolean(includesHeader);
  const used = sheet.cells.bounds(true);
  const inside = used && intersect(used, area);
  const rows = inside && { ...area, top: area.top + Number(hasHeader), bottom: inside.bottom };
  if (sheet.stored.merges.some((merge) => intersect(merge, area))) throw invalidOperation();
  if (rows === undefined || rows.top > rows.bottom)
    return hostObject(removeDuplicatesResultClass, { removed: 0, unique: 0 });
  const { model } = context;
  let result: DuplicatesRemoved = { removed: 0, unique: 0 };
  model.edits.remember({ sheet, areas: [rows] }, () => {
    result = removeDuplicates(sheet, rows, wanted, model.context);
    model.announceCells(sheet, rows, "addin");
  });
  return hostObject(removeDuplicatesResultClass, result);
}
