import { formatArea } from "../model/address";
import { cellArea } from "../model/area";
import { hostObject, type HostClass, type HostObject } from "../wire/hostClass";
import type { SheetSelf } from "./excelContext";
import { orNotFound } from "./excelErrors";
import { requireInteger, requireText } from "./argument";
import { rangeArgument, rangeObject } from "./range";

interface CommentSelf extends SheetSelf {
  readonly row: number;
  readonly column: number;
}

/** Where a comment is. What it says stays in the package: the host does not read it. */
export const commentClass: HostClass<CommentSelf> = {
  name: "Comment",
  identity: "id",
  properties: { id: { get: ({ row, column }) => formatArea(cellArea(row, column)) } },
  navigations: {},
  methods: {
    getLocation: ({ context, sheet, row, column }) =>
      rangeObject({ context, sheet, area: cellArea(row, column) }),
  },
};

const comments = (self: SheetSelf): HostObject[] =>
  self.sheet.stored.commented.map((place) => hostObject(commentClass, { ...self, ...place }));

const byId = (self: SheetSelf, id: unknown): HostObject | undefined => {
  const wanted = requireText(id);
  const place = self.sheet.stored.commented.find(
    ({ row, column }) => formatArea(cellArea(row, column)) === wanted,
  );
  return place && hostObject(commentClass, { ...self, ...place });
};

/** A sheet's commented cells; the file does not tell the host notes and comments apart. */
export const commentCollectionClass: HostClass<SheetSelf> = {
  name: "CommentCollection",
  properties: {},
  navigations: {},
  items: comments,
  methods: {
    getCount: ({ sheet }) => sheet.stored.commented.length,
    getItem: (self, id: unknown) => orNotFound(byId(self, id)),
    getItemOrNullObject: (self, id: unknown) => byId(self, id) ?? null,
    getItemAt: (self, index: unknown) => orNotFound(comments(self)[requireInteger(index)]),
    getItemByCell: (self, cell: unknown) => {
      const { area } = rangeArgument(self.context, self.sheet, cell);
      return orNotFound(byId(self, formatArea(cellArea(area.top, area.left))));
    },
  },
};
