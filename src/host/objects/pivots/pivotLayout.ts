import type { Area } from "../../../package/workbook";
import { columnLabels, dataBody, filterAxis, rowLabels } from "../../model/pivots/pivotAreas";
import { layoutType, subtotalLocation } from "../../model/pivots/pivotLayout";
import type { HostClass, HostObject } from "../../wire/hostClass";
import { orNotFound } from "../excelErrors";
import { rangeObject } from "../range";
import { rangeSelf } from "../rangeSelf";
import { pivotNow, type PivotSelf } from "./pivotSelf";

/** A range of the pivot table; ItemNotFound when it has no such cells. */
const rangeOf =
  (areaOf: (pivot: PivotSelf["pivot"]) => Area | undefined) =>
  (self: PivotSelf): HostObject =>
    rangeObject(rangeSelf(self.context, self.sheet, orNotFound(areaOf(pivotNow(self)))));

export const pivotLayoutClass: HostClass<PivotSelf> = {
  name: "PivotLayout",
  properties: {
    altTextDescription: { get: ({ pivot }) => pivot.altText.description },
    altTextTitle: { get: ({ pivot }) => pivot.altText.title },
    autoFormat: { get: ({ pivot }) => pivot.settings.useAutoFormatting },
    emptyCellText: { get: ({ pivot }) => pivot.settings.missingCaption ?? "" },
    enableFieldList: { get: ({ pivot }) => !pivot.settings.disableFieldList },
    /** The schema has it on by default, with nothing to show: that is what the documentation calls off. */
    fillEmptyCells: {
      get: ({ pivot: { settings } }) => settings.showMissing && settings.missingCaption !== undefined,
    },
    layoutType: { get: ({ pivot }) => layoutType(pivot) ?? null },
    preserveFormatting: { get: ({ pivot }) => pivot.settings.preserveFormatting },
    showColumnGrandTotals: { get: ({ pivot }) => pivot.settings.colGrandTotals },
    showFieldHeaders: { get: ({ pivot }) => pivot.settings.showHeaders },
    showRowGrandTotals: { get: ({ pivot }) => pivot.settings.rowGrandTotals },
    subtotalLocation: { get: ({ pivot }) => subtotalLocation(pivot) ?? null },
  },
  navigations: {},
  methods: {
    getRange: rangeOf(({ area }) => area),
    getDataBodyRange: rangeOf(dataBody),
    getColumnLabelRange: rangeOf(columnLabels),
    getRowLabelRange: rangeOf(rowLabels),
    getFilterAxisRange: rangeOf(filterAxis),
  },
};
