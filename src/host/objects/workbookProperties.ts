import type { HostClass } from "../wire/hostClass";
import { requireBoolean } from "./argument";
import type { ExcelContext } from "./excelContext";

/** What `load` reads of a Workbook, and what an add-in may set. */
export const workbookProperties: HostClass<ExcelContext>["properties"] = {
  name: { get: ({ model }) => model.name },
  isDirty: {
    get: ({ model }) => model.isDirty,
    set: ({ model }, value: unknown) => {
      model.setDirty(requireBoolean(value));
    },
  },
  calculationEngineVersion: { get: ({ model }) => model.stored.calculation.engine },
  chartDataPointTrack: {
    get: ({ model }) => model.stored.chartsTrackPoints,
    set: ({ model }, tracks: unknown) => {
      model.stored.chartsTrackPoints = requireBoolean(tracks);
      model.announce({ kind: "workbookData" });
    },
  },
  /** Whether it came from a file, or was saved to one since. */
  previouslySaved: { get: ({ model }) => model.wasSaved },
  usePrecisionAsDisplayed: {
    get: ({ model }) => !model.stored.calculation.fullPrecision,
    set: ({ model }, displayed: unknown) => {
      const fullPrecision = !requireBoolean(displayed);
      model.stored.calculation = { ...model.stored.calculation, fullPrecision };
      model.announce({ kind: "workbookData" });
    },
  },
  readOnly: { get: () => false },
  autoSave: { get: () => false },
};
