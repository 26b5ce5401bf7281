import path from "node:path";
import type { CopyReport } from "../anonymise/proof/copyReport";
import { reportPage } from "../commands/report/reportPage";
import type { Work } from "./command";
import { ensureFolder, writeWhole } from "./files";

/** Writes the page of `--report`. @returns its whole path; null where none was asked for */
export const writeReport = async (
  { request, resolve, workbook: { services } }: Work,
  report: () => CopyReport | Promise<CopyReport>,
): Promise<string | null> => {
  if (request.report === undefined) return null;
  const page = resolve(request.report);
  const text = reportPage(await report(), services.translate, "en");
  await ensureFolder(path.dirname(page));
  await writeWhole(page, text);
  return page;
};
