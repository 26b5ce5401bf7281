import { inExcel } from "./session";
import { lookProperty, parseLook, restored, serialiseLook, withLook, type Look } from "./look";

/** The worksheet property that holds a sheet's classification. Absent means not classified: copies of a sheet lose it. */
export const classificationProperty = "confide.classification";

/** What a classification shows on the sheet itself. */
export interface ClassificationLook {
  /** One line for the middle of the page header, in the person's language. */
  readonly pageHeader: string;
  /** `#RRGGBB` */
  readonly tabColor: string;
}

/** The text that was written by `writeClassification`, unchecked; undefined when the sheet is not classified. */
export const readClassification = (sheetId: string): Promise<string | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const property = sheet.customProperties.getItemOrNullObject(classificationProperty);
    property.load("value");
    await context.sync();
    return property.isNullObject ? undefined : property.value;
  });

/** Classifies a sheet: its property, page header and tab colour. What stood there before is remembered in the sheet. */
export const writeClassification = (
  sheetId: string,
  classificationText: string,
  shown: ClassificationLook,
): Promise<void> =>
  inExcel(async (context) => {
    const parts = await loadParts(context, sheetId);
    const look = withLook(currentLook(parts), parseLook(storedLook(parts)), shown);
    parts.page.centerHeader = look.header.set;
    parts.sheet.tabColor = look.tabColor.set;
    parts.sheet.customProperties.add(classificationProperty, classificationText);
    parts.sheet.customProperties.add(lookProperty, serialiseLook(look));
    await context.sync();
  });

/**
 * Takes a classification off again. Page header and tab colour become what they were, unless somebody changed them since:
 * then they stay.
 */
export const removeClassification = (sheetId: string): Promise<void> =>
  inExcel(async (context) => {
    const parts = await loadParts(context, sheetId);
    const before = restored(currentLook(parts), parseLook(storedLook(parts)));
    parts.page.centerHeader = before.header;
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
  page.load("leftHeader,centerHeader,rightHeader");
  classification.load("key");
  look.load("value");
  await context.sync();
  return { sheet, page, classification, look };
};

const storedLook = ({ look }: Parts): string | undefined => (look.isNullObject ? undefined : look.value);

const currentLook = ({ page, sheet }: Parts): Look => ({
  header: page.centerHeader,
  tabColor: sheet.tabColor,
  otherHeaderLength: page.leftHeader.length + page.rightHeader.length,
});
