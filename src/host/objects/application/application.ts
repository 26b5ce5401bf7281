import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { isGiven, requireOneOf, requireText } from "../argument";
import { cultureInfoClass } from "./cultureInfo";
import { iterativeCalculationClass } from "./iterativeCalculation";
import { calculationModes, type ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";

/** The bytes of a Base64 text; undefined when none was given. */
export function bytesOfBase64(value: unknown): Uint8Array | undefined {
  if (!isGiven(value)) return undefined;
  try {
    return Uint8Array.from(atob(requireText(value)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

interface CreatedSelf {
  readonly context: ExcelContext;
  readonly bytes: Uint8Array | undefined;
}

/** A workbook that `open()` brings into sight. */
export const workbookCreatedClass: HostClass<CreatedSelf> = {
  name: "WorkbookCreated",
  identity: "id",
  properties: { id: { get: () => "created" } },
  navigations: {},
  methods: {
    open: ({ context, bytes }) => {
      context.services.openWorkbook(bytes);
    },
  },
};

const createWorkbook = (context: ExcelContext, base64: unknown): HostObject =>
  hostObject(workbookCreatedClass, { context, bytes: bytesOfBase64(base64) });

export const applicationClass: HostClass<ExcelContext> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (context) => context.calculationMode,
      set: (context, mode: unknown) => {
        context.calculationMode = requireOneOf(mode, calculationModes);
      },
    },
    calculationEngineVersion: { get: ({ model }) => model.stored.calculation.engine },
    /** The host calculates nothing: what waits for it goes on waiting. */
    calculationState: {
      get: ({ model }) =>
        model.sheets.some(({ awaitsCalculation }) => awaitsCalculation) ? "Pending" : "Done",
    },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  navigations: {
    cultureInfo: (context) => hostObject(cultureInfoClass, context),
    iterativeCalculation: (context) => hostObject(iterativeCalculationClass, context),
  },
  methods: {
    createWorkbook,
    /** Taken and not carried out: formulas that were entered here stay marked as not recalculated. */
    calculate: (_, type: unknown) => {
      requireOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    },
    /** The host draws after the batch and does not calculate: both are so already. */
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
