import * as v from "valibot";
import { audiences, disclosureClasses, informationTypes } from "../../protocol/rule";

/** A list that nobody changes. */
export const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** Why, for programs (`key`) and for people (`message`). */
export const messageSchema = v.strictObject({ key: v.string(), message: v.string() });

/** Why there is no result, or only a part of one. */
export const problemSchema = v.strictObject({ code: v.string(), message: v.string() });
export type ProblemOutput = v.InferOutput<typeof problemSchema>;

/** What every command prints with `--json` when its input can't be used, or it fails (exit code 2). */
export const failureSchema = v.strictObject({ error: problemSchema });

/** Letters of a column as Excel shows them. */
export const letters = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/));
/** A row number as Excel shows it. */
export const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const informationType = v.picklist(informationTypes);
export const audience = v.picklist(audiences);

/** A sheet's classification, as far as it concerns a reader. */
export const classificationSchema = v.strictObject({
  informationType,
  audiences: listOf(audience),
  disclosure: v.picklist(disclosureClasses),
  anonymisedByUs: v.boolean(),
  consentNoted: v.boolean(),
  organisation: v.string(),
  period: v.string(),
  classifiedAt: v.string(),
  /** The rule the sheet is a copy under (`4w/ocha`); `""` for an original. */
  copyRule: v.string(),
  /** The table that rule stands in; `""` for an original. */
  copyProtocol: v.string(),
});
export type ClassificationOutput = v.InferOutput<typeof classificationSchema>;

/** Something that needs a person's eye. */
export const findingSchema = v.strictObject({
  key: v.string(),
  severity: v.picklist(["stop", "warn", "note"]),
  message: v.string(),
  column: v.nullable(letters),
  /** The first 20 rows it concerns. */
  rows: listOf(rowNumber),
});
export type FindingOutput = v.InferOutput<typeof findingSchema>;

export const sizeSchema = { rows: count, columns: count };
export const visibility = v.picklist(["visible", "hidden", "veryHidden"]);
