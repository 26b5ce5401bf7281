export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook's name as that of a file. */
export const fileName = (name: string): string => (/\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`);

/** Hands a workbook to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(name);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
