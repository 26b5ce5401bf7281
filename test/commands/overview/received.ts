import { fingerprint } from "../../../src/records/fingerprint";
import type { Classification } from "../../../src/records/classification";
import { formatClassification, classificationProperty } from "../../../src/records/classificationText";
import { newWorkbook } from "../../../src/package/newWorkbook";
import { saveWorkbook } from "../../../src/package/saveWorkbook";
import type { StoredSheet } from "../../../src/package/workbook";
import { webDigest } from "../../../src/worker/webCrypto";
import type { CellValue } from "../../../src/table/grid";
import { rowsFromText } from "../../support/fourW";

/** An invented 4W of two organisations, with a contact in a remark. */
export const fourW = rowsFromText(`
  Reporting organisation | Governorate | District | Activity             | Month   | Reached | Focal point e-mail | Remarks
  Lantern Relief         | Idleb       | Harim    | Psychosocial support | 2026-10 | 120     | one@org.example    | Call +963 900 000 001
  Quiet Valley Aid       | Aleppo      | Afrin    | Case management      | 2026-10 | 85      | two@org.example    | As planned
  Lantern Relief         | Idleb       | Harim    | Case management      | 2026-10 | 40      | one@org.example    | As planned
`);

type Rows = readonly (readonly CellValue[])[];

export interface ReceivedSheet {
  readonly rows: Rows;
  /** What the member said of it; of the rows as they are, unless it says which they were. */
  readonly classification?: Partial<Classification> & { readonly of?: Rows };
  readonly visibility?: StoredSheet["visibility"];
}

const whole = async (
  { of, ...said }: NonNullable<ReceivedSheet["classification"]>,
  rows: Rows,
): Promise<Classification> => ({
  version: 2,
  informationType: "4w",
  audiences: ["ocha", "members"],
  disclosure: "restricted",
  anonymisedByUs: false,
  consentNoted: false,
  organisation: "Lantern Relief",
  period: "2026-10",
  classifiedAt: "2026-10-20T08:00:00.000Z",
  copyRule: "",
  copyProtocol: "",
  ...said,
  fingerprint: await fingerprint(of ?? rows, "5a17", webDigest),
});

/** The bytes of a workbook as a member sends it. */
export const received = async (sheets: Readonly<Record<string, ReceivedSheet>>): Promise<Uint8Array> => {
  const workbook = newWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    const { rows, classification, visibility = "visible" } = sheets[sheet.name] ?? { rows: [] };
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value !== "") sheet.cells.setValue(at, column, value);
      });
    });
    sheet.visibility = visibility;
    sheet.changed = true;
    if (classification !== undefined)
      sheet.customProperties.set(
        classificationProperty,
        formatClassification(await whole(classification, rows)),
      );
  }
  return saveWorkbook(workbook);
};
