import * as v from "valibot";
import { displacements, sexes } from "../../table/people/peopleGroup";
import { roles } from "../../table/role";
import { siteKinds } from "../../table/evidence/siteKind";
import {
  classificationSchema,
  count,
  informationType,
  letters,
  listOf,
  messageSchema,
  problemSchema,
  rowNumber,
  sizeSchema,
  visibility,
} from "./common";
import { templateSchema } from "./templateOutput";

/** What the column says beyond its role; ages in completed years, both ends included. */
const detailSchema = v.strictObject({
  site: v.optional(v.picklist(siteKinds)),
  people: v.optional(
    v.strictObject({
      sex: v.optional(v.picklist(sexes)),
      age: v.optional(v.strictObject({ from: count, to: v.optional(count) })),
      disability: v.optional(v.literal(true)),
      displacement: v.optional(v.picklist(displacements)),
    }),
  ),
  month: v.optional(
    v.strictObject({
      year: v.optional(v.number()),
      month: v.pipe(v.number(), v.minValue(1), v.maxValue(12)),
    }),
  ),
});

const columnSchema = v.strictObject({
  letter: letters,
  header: v.string(),
  /** The header folded: what a decision on the column is remembered by. */
  headerKey: v.string(),
  hxl: v.nullable(v.string()),
  hidden: v.boolean(),
  role: v.picklist(roles),
  /** What Confide takes the column for, where a template says otherwise. */
  understood: v.nullable(v.picklist(roles)),
  detail: detailSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: listOf(messageSchema),
});

const bounds = v.pipe(v.string(), v.regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/));

const tableSchema = v.strictObject({
  headerRow: rowNumber,
  hxlRow: v.nullable(rowNumber),
  firstDataRow: rowNumber,
  lastDataRow: rowNumber,
  /** From the header to the last data row, for example `A3:AN612`. */
  bounds,
  rowCount: count,
  hiddenRowCount: count,
  dateSystem: v.picklist([1900, 1904]),
  rightToLeft: v.boolean(),
  /** The lookup sheets of the workbook, and the gazetteer, that know the places. */
  placesFrom: listOf(v.string()),
  /** Other tables and notes on the sheet, which are not read. */
  others: listOf(v.strictObject({ kind: v.picklist(["table", "notes"]), bounds, text: v.string() })),
  columns: listOf(columnSchema),
});
export type TableOutput = v.InferOutput<typeof tableSchema>;

/** What `confide inspect FILE --json` prints. */
export const inspectSchema = v.strictObject({
  command: v.literal("inspect"),
  file: v.string(),
  sheets: listOf(
    v.strictObject({ name: v.string(), visibility, ...sizeSchema, hasClassification: v.boolean() }),
  ),
  /** The sheet looked at; null when none holds a table. */
  sheet: v.nullable(v.string()),
  table: v.nullable(tableSchema),
  classification: v.nullable(classificationSchema),
  /** Whether the values are other than when the sheet was classified; null when it was not. */
  changed: v.nullable(v.boolean()),
  suggestion: v.nullable(
    v.strictObject({
      informationType: v.nullable(informationType),
      period: v.string(),
      organisation: v.string(),
      reasons: listOf(messageSchema),
    }),
  ),
  /** Why there is no table. */
  problem: v.nullable(problemSchema),
  /** The template that was taken; null without `--template`. */
  template: v.nullable(templateSchema),
  /** The file of `--save-template`. */
  savedTemplate: v.nullable(v.string()),
});
export type InspectOutput = v.InferOutput<typeof inspectSchema>;
