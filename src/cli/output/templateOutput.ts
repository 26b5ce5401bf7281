import * as v from "valibot";
import { roles } from "../../table/role";
import { count, listOf } from "./common";

const role = v.picklist(roles);
const column = { header: v.string(), headerKey: v.string() };
const harmless = v.strictObject({ ...column, understood: role, role });

/** How a sheet differs from the template that was taken for it. */
export const templateSchema = v.strictObject({
  file: v.string(),
  added: listOf(v.strictObject(column)),
  gone: listOf(v.strictObject(column)),
  /** Places among the table's columns, counted from 1. */
  moved: listOf(v.strictObject({ ...column, from: count, to: count })),
  /** What Confide took the column for when the template was saved, and takes it for now. */
  changed: listOf(v.strictObject({ ...column, before: role, now: role })),
  /** Columns that look identifying and that the template makes harmless. */
  loosened: listOf(harmless),
  /** The same, but not taken: they looked otherwise then. */
  refused: listOf(harmless),
  /** All that in sentences. */
  messages: listOf(v.string()),
});
export type TemplateOutput = v.InferOutput<typeof templateSchema>;
