import type { ColumnOutline } from "../worker/outline";
import { takeTemplate } from "../commands/templateFile";
import type { SheetInfo } from "../excel/sheets";
import type { MetColumn } from "../table/corrections/compareTemplate";
import { templateOf, type TemplateColumn } from "../table/corrections/template";
import { formatTemplate, parseTemplate } from "../table/corrections/templateFile";
import { templateDifferences } from "../commands/templateDifferences";
import type { Work } from "./command";
import { readWhole, writeWhole } from "./files";
import type { TemplateOutput } from "./output/templateOutput";

/**
 * Takes the template that was named, if one was, for everything the program asks of the sheet.
 *
 * @throws BadInputError; TemplateFileError; NoTableError
 */
export const takeNamedTemplate = async (
  { request, resolve, workbook, translate }: Work,
  sheet: SheetInfo,
): Promise<TemplateOutput | null> => {
  if (request.template === undefined) return null;
  const file = resolve(request.template);
  const template = parseTemplate(new TextDecoder().decode(await readWhole(file)));
  const comparison = await takeTemplate(workbook.services, sheet.id, template);
  const { added, gone, moved, changed, loosened, refused } = comparison;
  return {
    file,
    added: added.map(named),
    gone: gone.map(named),
    moved: moved.map((met) => ({
      ...named(met.now),
      from: met.before.position + 1,
      to: met.now.position + 1,
    })),
    changed: changed.map((met) => ({
      ...named(met.now),
      before: met.before.understood,
      now: met.now.understood,
    })),
    loosened: loosened.map(harmless),
    refused: refused.map(harmless),
    messages: templateDifferences(comparison, translate),
  };
};

const named = ({ header, key }: TemplateColumn) => ({ header, headerKey: key });

const harmless = ({ before, now }: MetColumn) => ({
  ...named(now),
  understood: now.understood,
  role: before.role,
});

/** Writes what the columns mean where the person wants it, if they do. @returns the file @throws BadInputError */
export const saveNamedTemplate = async (
  { request, resolve, workbook }: Work,
  columns: readonly ColumnOutline[],
): Promise<string | null> => {
  if (request.saveTemplate === undefined) return null;
  const file = resolve(request.saveTemplate);
  await writeWhole(file, formatTemplate(templateOf(columns, workbook.services.now().toISOString())));
  return file;
};
