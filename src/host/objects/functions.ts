import { daysBetweenSystems } from "../model/numberFormat";
import { hostObject, type HostClass } from "../wire/hostClass";
import type { ExcelContext } from "./excelContext";
import { requireNumber } from "./argument";

interface Result {
  readonly value: unknown;
  readonly error: string;
}

export const functionResultClass: HostClass<Result> = {
  name: "FunctionResult",
  properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
  navigations: {},
  methods: {},
};

const millisecondsPerDay = 86_400_000;
const latestSerial = 2_958_465;

/** The year of a serial number. Excel's 1900 system counts a 29 February 1900 that never was. */
function year({ model }: ExcelContext, serial: unknown): Result {
  const given = Math.floor(requireNumber(serial, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
  const day = model.stored.dateSystem === 1904 ? given + daysBetweenSystems : given;
  if (given < 0 || day > latestSerial) return { value: null, error: "#NUM!" };
  const start = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(start + day * millisecondsPerDay);
  return { value: Math.max(1900, date.getUTCFullYear()), error: "" };
}

/** Worksheet functions that need no calculation of cells; YEAR tells the date system of the workbook. */
export const functionsClass: HostClass<ExcelContext> = {
  name: "Functions",
  properties: {},
  navigations: {},
  methods: { year: (context, serial: unknown) => hostObject(functionResultClass, year(context, serial)) },
};
