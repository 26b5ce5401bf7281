import { cellArea } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import type { SheetSelf } from "../excelContext";
import { invalidArgument, orNotFound } from "../excelErrors";
import { rangeArgument, rangeObject } from "../range";

type Direction = "rowBreaks" | "columnBreaks";

interface BreaksSelf extends SheetSelf {
  readonly direction: Direction;
}

interface BreakSelf extends BreaksSelf {
  /** The row or column that the break stands before. */
  readonly place: number;
}

const placesOf = ({ sheet, direction }: BreaksSelf): readonly number[] => sheet.stored[direction];

function setPlaces({ context, sheet, direction }: BreaksSelf, places: readonly number[]): void {
  sheet.stored[direction] = [...places].sort((one, other) => one - other);
  context.model.announce({ kind: "sheetLayout", sheet });
}

const cellAfter = ({ direction, place }: BreakSelf) =>
  direction === "rowBreaks" ? cellArea(place, 0) : cellArea(0, place);

export const pageBreakClass: HostClass<BreakSelf> = {
  name: "PageBreak",
  identity: "_Id",
  properties: {
    _Id: { get: (self) => placesOf(self).indexOf(self.place) },
    columnIndex: { get: (self) => cellAfter(self).left },
    rowIndex: { get: (self) => cellAfter(self).top },
  },
  navigations: {},
  methods: {
    delete: (self) => {
      setPlaces(
        self,
        placesOf(self).filter((place) => place !== self.place),
      );
    },
    getCellAfterBreak: (self) =>
      rangeObject({ context: self.context, sheet: self.sheet, area: cellAfter(self) }),
  },
};

const breakObject = (self: BreaksSelf, place: number): HostObject =>
  hostObject(pageBreakClass, { ...self, place });

/** "Adds a page break before the top-left cell of the range specified." The first row and column can have none. */
function add(self: BreaksSelf, range: unknown): HostObject {
  const { sheet, area } = rangeArgument(self.context, self.sheet, range);
  const place = self.direction === "rowBreaks" ? area.top : area.left;
  if (sheet !== self.sheet || place === 0) throw invalidArgument();
  if (!placesOf(self).includes(place)) setPlaces(self, [...placesOf(self), place]);
  return breakObject(self, place);
}

export const pageBreakCollectionClass: HostClass<BreaksSelf> = {
  name: "PageBreakCollection",
  properties: {},
  navigations: {},
  items: (self) => placesOf(self).map((place) => breakObject(self, place)),
  methods: {
    add,
    getCount: (self) => placesOf(self).length,
    getItem: (self, index: unknown) => breakObject(self, orNotFound(placesOf(self)[requireInteger(index)])),
    removePageBreaks: (self) => {
      setPlaces(self, []);
    },
  },
};

export const pageBreaks =
  (direction: Direction) =>
  ({ context, sheet }: SheetSelf): HostObject =>
    hostObject(pageBreakCollectionClass, { context, sheet, direction });
