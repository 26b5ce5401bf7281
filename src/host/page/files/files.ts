import type { WorkbookModel } from "../../model/workbookModel";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes of a file of this server; undefined when there is none at that path, or no server any more. */
export async function fetchFile(path: string): Promise<Uint8Array | undefined> {
  const url = new URL(path, window.location.href);
  if (url.origin !== window.location.origin) return undefined;
  const response = await fetch(url).catch(() => undefined);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** `/assets/sample%204w.xlsx` is called `sample 4w.xlsx`. */
export const nameOf = (path: string): string =>
  decodeURIComponent(new URL(path, window.location.href).pathname.split("/").at(-1) ?? "");

/** Hands the workbook to the browser's downloads. */
export async function saveToDownloads(model: WorkbookModel): Promise<void> {
  const bytes = await model.toBytes();
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = /\.xls[xm]$/i.test(model.name) ? model.name : `${model.name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  model.markSaved();
}
