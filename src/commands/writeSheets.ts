import { sheetsOf, type Copy, type CopySheet } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { WrittenCopy } from "../excel/writeCopy";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import { formatClassification } from "../records/classificationText";
import { rowsOfCopy } from "../worker/copyRows";
import { lookOf } from "./classificationLook";
import type { Services } from "./services";

/** What is known of a copy once its values are treated. */
export interface CopyToWrite {
  readonly copy: Copy;
  readonly rule: Rule;
  /** Of its first sheet. */
  readonly classification: Classification;
}

/** How each sheet of a copy is classified: all alike, but with fingerprints of their own. */
export const sheetClassifications = async (
  { core }: Pick<Services, "core">,
  { copy, classification }: Pick<CopyToWrite, "copy" | "classification">,
): Promise<readonly Classification[]> => {
  const [, ...more] = sheetsOf(copy);
  const prints = more.map((sheet) => {
    const rows = rowsOfCopy(sheet);
    return core.fingerprintRows(rows.slice(0, rows.length));
  });
  const others = (await Promise.all(prints)).map((fingerprint) => ({ ...classification, fingerprint }));
  return [classification, ...others];
};

/** Writes every sheet of a copy to the workbook, classified; all of them or none. @throws as `writeCopy` of the excel room */
export const writeSheets = async (
  services: Pick<Services, "core" | "excel" | "translate">,
  made: CopyToWrite,
  watched: Watched,
): Promise<WrittenCopy> => {
  const { copy, rule, classification } = made;
  const look = lookOf(classification, [rule], services.translate);
  const classifications = await sheetClassifications(services, made);
  const toWrite = (sheet: CopySheet, at: number) => ({
    sheet,
    classificationText: formatClassification(classifications[at] ?? classification),
    look,
  });
  const more = (copy.moreSheets ?? []).map((sheet, at) => toWrite(sheet, at + 1));
  return services.excel.writeCopy(toWrite(copy, 0), more, watched);
};
