import { compareTemplate, type TemplateComparison } from "../table/corrections/compareTemplate";
import { correctionsOf } from "../table/corrections/correction";
import {
  correctionsFrom,
  templateOf,
  type DescribedColumn,
  type Template,
} from "../table/corrections/template";
import { formatTemplate, parseTemplate } from "../table/corrections/templateFile";
import { keepCorrections } from "./correctColumns";
import { whileHeld, type ReadingServices } from "./inspectSheet";
import type { Services } from "./services";

/**
 * Puts what a sheet's columns mean into the person's hands as a file for colleagues. It holds no value of a cell.
 *
 * @returns the file's name
 */
export const saveTemplate = async (
  { offerFile, now }: Pick<Services, "offerFile" | "now">,
  columns: readonly DescribedColumn[],
): Promise<string> => {
  const savedAt = now().toISOString();
  const fileName = `confide-columns-${savedAt.slice(0, 10)}.json`;
  await offerFile(new TextEncoder().encode(formatTemplate(templateOf(columns, savedAt))), fileName);
  return fileName;
};

/** @throws TemplateFileError */
export const readTemplate = async (file: Pick<Blob, "text">): Promise<Template> =>
  parseTemplate(await file.text());

/**
 * Takes a template for a sheet: from now on whatever is asked of it is answered by what the template says.
 *
 * @returns how the sheet differs from it
 * @throws NoTableError, ExcelError, CommandError `corrections-not-kept`
 */
export const takeTemplate = (
  services: ReadingServices,
  sheetId: string,
  template: Template,
): Promise<TemplateComparison> =>
  whileHeld(services, sheetId, async (handle) => {
    const { columns } = await services.core.understand(handle);
    const corrections = { ...correctionsOf(columns), ...correctionsFrom(template, columns) };
    await keepCorrections(services, handle, columns, corrections);
    return compareTemplate(template, columns);
  });
