import type { Classification } from "../records/classification";
import { ClassificationError, parseClassification } from "../records/classificationText";
import type { Reason } from "../table/table";
import type { Services } from "./services";

/** What a sheet's classification property holds. */
export type StoredClassification =
  | { readonly kind: "none" }
  /** There is one, and it can't be read: the sheet counts as not classified, but a person must look. */
  | { readonly kind: "unreadable"; readonly error: Reason }
  | { readonly kind: "classified"; readonly classification: Classification };

/** Reads the property's text; one that can't be read is an answer here, not an error. */
export const storedClassification = (text: string | undefined): StoredClassification => {
  if (text === undefined) return { kind: "none" };
  try {
    return { kind: "classified", classification: parseClassification(text) };
  } catch (error) {
    if (!(error instanceof ClassificationError)) throw error;
    return { kind: "unreadable", error: { key: `records.errors.${error.code}`, data: error.data } };
  }
};

/**
 * The classification of a sheet; undefined when nobody classified it.
 *
 * @throws ClassificationError when there is one that can't be read; ExcelError
 */
export const classificationOfSheet = async (
  { excel }: Pick<Services, "excel">,
  sheetId: string,
): Promise<Classification | undefined> => {
  const text = await excel.readClassification(sheetId);
  return text === undefined ? undefined : parseClassification(text);
};
