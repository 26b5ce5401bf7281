import { sequence } from "../../../package/cells/sequence";
import { formatArea } from "../../model/address";
import { cellArea } from "../../model/area";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { requireInteger } from "../argument";
import { orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { formulasOf, numberFormatsOf, setContents, textsOf, valuesOf, valueTypesOf } from "../rangeContents";
import { visibleAreas } from "../rangeLayout";
import { withArea, type RangeSelf } from "../rangeSelf";
import { setNumberFormats } from "../rangeStyle";
import { formulasR1C1Of, setFormulasR1C1 } from "../ranges/formulasR1C1";

/** Behind a RangeView: a range of which only what is in sight counts; `index` is its place among the rows of another view. */
interface ViewSelf extends RangeSelf {
  readonly index: number;
}

interface Sight {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The rows and columns of the range that are not hidden. */
function sightOf({ sheet, area }: RangeSelf): Sight {
  const parts = visibleAreas(sheet, area);
  return {
    rows: [...new Set(parts.flatMap(({ top, bottom }) => sequence(top, bottom)))],
    columns: [...new Set(parts.flatMap(({ left, right }) => sequence(left, right)))],
  };
}

/** The cells in sight, put together as one block; null when the range is too large. */
function visible<Cell>(self: RangeSelf, grid: Cell[][] | null): Cell[][] | null {
  if (grid === null) return null;
  const { area } = self;
  const { rows, columns } = sightOf(self);
  return rows.map((row) =>
    columns.flatMap(
      (column) => grid[row - area.top]?.slice(column - area.left, column - area.left + 1) ?? [],
    ),
  );
}

type Grid = readonly (readonly unknown[])[];
const isGrid = (input: unknown): input is Grid => Array.isArray(input) && input.every(Array.isArray);

/** An input for the cells in sight as one for the whole range: hidden cells get null, which leaves them as they are. */
function spread(self: RangeSelf, input: unknown): unknown {
  const { rows, columns } = sightOf(self);
  const at = (row: number, column: number): unknown => {
    const [down, across] = [rows.indexOf(row), columns.indexOf(column)];
    if (down < 0 || across < 0) return null;
    return isGrid(input) ? input[down]?.[across] : input;
  };
  const { area } = self;
  return sequence(area.top, area.bottom).map((row) =>
    sequence(area.left, area.right).map((column) => at(row, column)),
  );
}

type Reader = (self: RangeSelf) => unknown[][] | null;
type Writer = (self: RangeSelf, input: unknown) => void;

const seen = (read: Reader) => ({ get: (self: ViewSelf) => visible(self, read(self)) });
const settable = (read: Reader, write: Writer) => ({
  ...seen(read),
  set: (self: ViewSelf, input: unknown) => {
    write(self, spread(self, input));
  },
});

const addresses: Reader = ({ area }) =>
  sequence(area.top, area.bottom).map((row) =>
    sequence(area.left, area.right).map((column) => formatArea(cellArea(row, column))),
  );

/** Each row in sight as a view of its own. */
const rowViews = (self: RangeSelf): HostObject[] =>
  sightOf(self).rows.map((row, index) =>
    hostObject(rangeViewClass, { ...withArea(self, { ...self.area, top: row, bottom: row }), index }),
  );

export const rangeViewCollectionClass: HostClass<RangeSelf> = {
  name: "RangeViewCollection",
  properties: {},
  navigations: {},
  items: rowViews,
  methods: {
    getCount: (self) => sightOf(self).rows.length,
    getItemAt: (self, index: unknown) => orNotFound(rowViews(self)[requireInteger(index, 0)]),
  },
};

export const rangeViewClass: HostClass<ViewSelf> = {
  name: "RangeView",
  properties: {
    values: settable(valuesOf, setContents),
    formulas: settable(formulasOf, setContents),
    formulasLocal: settable(formulasOf, setContents),
    formulasR1C1: settable(formulasR1C1Of, setFormulasR1C1),
    numberFormat: settable(numberFormatsOf, setNumberFormats),
    text: seen(textsOf),
    valueTypes: seen(valueTypesOf),
    cellAddresses: seen(addresses),
    index: { get: ({ index }) => index },
    rowCount: { get: (self) => sightOf(self).rows.length },
    columnCount: { get: (self) => sightOf(self).columns.length },
  },
  navigations: { rows: (self) => hostObject(rangeViewCollectionClass, self) },
  methods: { getRange: ({ context, sheet, area }) => rangeObject({ context, sheet, area }) },
};

export const rangeViewObject = ({ context, sheet, area }: RangeSelf): HostObject =>
  hostObject(rangeViewClass, { context, sheet, area, index: 0 });
