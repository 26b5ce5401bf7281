import { classificationProperty } from "../records/classificationText";
import {
  lookProperty,
  parseLook,
  restored,
  serialiseLook,
  withLook,
  type ClassificationLook,
  type CurrentLook,
  type StoredLook,
} from "./look";
import { inExcel } from "./session";

/** The text that was written by `writeClassification`, unchecked; undefined when the sheet is not classified. */
export const readClassification = (sheetId: string): Promise<string | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const property = sheet.customProperties.getItemOrNullObject(classificationProperty);
    property.load("value");
    await context.sync();
    return property.isNullObject ? undefined : property.value;
  });

/**
 * Classifies a sheet: its property, page header and footer, tab colour. What stood there before is remembered in the sheet.
 *
 * @param classificationText `formatClassification` of records
 */
export const writeClassification = (
  sheetId: string,
  classificationText: string,
  shown: ClassificationLook,
): Promise<void> =>
  inExcel(async (context) => {
    const parts = await loadParts(context, sheetId);
    showClassification(
      parts.sheet,
      classificationText,
      withLook(currentLook(parts), parseLook(storedLook(parts)), shown),
    );
    await context.sync();
  });

/** Sets what a classification sets, without sync. */
export const showClassification = (
  sheet: Excel.Worksheet,
  classificationText: string,
  look: StoredLook,
): void => {
  const page = pageOf(sheet);
  page.centerHeader = look.header.set;
  page.centerFooter = look.footer.set;
  sheet.tabColor = look.tabColor.set;
  sheet.customProperties.add(classificationProperty, classificationText);
  sheet.customProperties.add(lookProperty, serialiseLook(look));
};

/**
 * Takes a classification off again. Page header, footer and tab colour become what they were, unless somebody changed
 * them since: then they stay.
 */
export const removeClassification = (sheetId: string): Promise<void> =>
  inExcel(async (context) => {
    const parts = await loadParts(context, sheetId);
    const before = restored(currentLook(parts), parseLook(storedLook(parts)));
    parts.page.centerHeader = before.header;
    parts.page.centerFooter = before.footer;
    parts.sheet.tabColor = before.tabColor;
    if (!parts.classification.isNullObject) parts.classification.delete();
    if (!parts.look.isNullObject) parts.look.delete();
    await context.sync();
  });

interface Parts {
  readonly sheet: Excel.Worksheet;
  readonly page: Excel.HeaderFooter;
  readonly classification: Excel.WorksheetCustomProperty;
  readonly look: Excel.WorksheetCustomProperty;
}

const pageOf = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

const loadParts = async (context: Excel.RequestContext, sheetId: string): Promise<Parts> => {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const page = pageOf(sheet);
  const classification = sheet.customProperties.getItemOrNullObject(classificationProperty);
  const look = sheet.customProperties.getItemOrNullObject(lookProperty);
  sheet.load("tabColor");
  page.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  classification.load("key");
  look.load("value");
  await context.sync();
  return { sheet, page, classification, look };
};

const storedLook = ({ look }: Parts): string | undefined => (look.isNullObject ? undefined : look.value);

const currentLook = ({ page, sheet }: Parts): CurrentLook => ({
  header: page.centerHeader,
  footer: page.centerFooter,
  tabColor: sheet.tabColor,
  taken: {
    header: page.leftHeader.length + page.rightHeader.length,
    footer: page.leftFooter.length + page.rightFooter.length,
  },
});
