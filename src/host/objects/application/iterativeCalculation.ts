import type { Calculation } from "../../../package/book/calculation";
import type { HostClass, HostProperty } from "../../wire/hostClass";
import { requireBoolean, requireInteger, requireNumber } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";

/** Excel iterates 1 to 32,767 times. */
const mostIterations = 32_767;

/** A property that is one field of how the workbook is calculated. */
export const calculationField = <Field extends keyof Calculation>(
  field: Field,
  take: (given: unknown) => Calculation[Field],
): HostProperty<ExcelContext> => ({
  get: ({ model }) => model.stored.calculation[field],
  set: ({ model }, given: unknown) => {
    model.stored.calculation = { ...model.stored.calculation, [field]: take(given) };
    model.announce({ kind: "workbookData" });
  },
});

/** "In Excel on the web and other platforms, the settings will apply to the active workbook": they are saved with it. */
export const iterativeCalculationClass: HostClass<ExcelContext> = {
  name: "IterativeCalculation",
  properties: {
    enabled: calculationField("iterate", requireBoolean),
    maxChange: calculationField("largestChange", (given) => requireNumber(given, 0, Number.MAX_VALUE)),
    maxIteration: calculationField("mostIterations", (given) => {
      const count = requireInteger(given, 1);
      if (count > mostIterations) throw invalidArgument();
      return count;
    }),
  },
  navigations: {},
  methods: {},
};
