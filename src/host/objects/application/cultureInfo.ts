import { hostObject, type HostClass } from "../../wire/hostClass";
import type { ExcelContext } from "../excelContext";

type Part = Intl.DateTimeFormatPart;

/** Any day and time after noon. */
const sample = new Date(2025, 10, 23, 16, 5, 9);

/** How Excel's number formats call the parts of dates and times: by length, or in words. */
const letters: Partial<Record<Part["type"], (text: string) => string>> = {
  day: () => "d",
  month: (text) => (/\d/.test(text) ? "m" : "mmmm"),
  year: () => "yyyy",
  weekday: () => "dddd",
  hour: () => "h",
  minute: () => "mm",
  second: () => "ss",
  dayPeriod: () => "AM/PM",
};

const partsOf = (locale: string, options: Intl.DateTimeFormatOptions): readonly Part[] =>
  new Intl.DateTimeFormat(locale, { ...options, numberingSystem: "latn", calendar: "gregory" }).formatToParts(
    sample,
  );

const pattern = (locale: string, options: Intl.DateTimeFormatOptions): string =>
  partsOf(locale, options)
    .map(({ type, value }) => letters[type]?.(value) ?? value)
    .join("")
    .replace(/\s/g, " ");

const shortDate = { day: "numeric", month: "numeric", year: "numeric" } as const;
const longTime = { timeStyle: "medium" } as const;

/** What stands between the first two parts. */
const separator = (locale: string, options: Intl.DateTimeFormatOptions): string =>
  partsOf(locale, options)
    .find(({ type }) => type === "literal")
    ?.value.trim() ?? "";

const numberPart = (locale: string, type: "decimal" | "group"): string =>
  new Intl.NumberFormat(locale, { numberingSystem: "latn", useGrouping: true })
    .formatToParts(1_234_567.8)
    .find((part) => part.type === type)?.value ?? "";

export const numberFormatInfoClass: HostClass<ExcelContext> = {
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: ({ locale }) => numberPart(locale, "decimal") },
    numberGroupSeparator: { get: ({ locale }) => numberPart(locale, "group") },
  },
  navigations: {},
  methods: {},
};

export const datetimeFormatInfoClass: HostClass<ExcelContext> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: ({ locale }) => separator(locale, shortDate) },
    longDatePattern: { get: ({ locale }) => pattern(locale, { dateStyle: "full" }) },
    longTimePattern: { get: ({ locale }) => pattern(locale, longTime) },
    shortDatePattern: { get: ({ locale }) => pattern(locale, shortDate) },
    timeSeparator: { get: ({ locale }) => separator(locale, longTime) },
  },
  navigations: {},
  methods: {},
};

/** "Information based on current system culture settings": what the browser knows of the person's language. */
export const cultureInfoClass: HostClass<ExcelContext> = {
  name: "CultureInfo",
  properties: { name: { get: ({ locale }) => locale } },
  navigations: {
    datetimeFormat: (context) => hostObject(datetimeFormatInfoClass, context),
    numberFormat: (context) => hostObject(numberFormatInfoClass, context),
  },
  methods: {},
};
