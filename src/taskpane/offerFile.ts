const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const typeOf = (fileName: string): string => {
  if (fileName.endsWith(".json")) return "application/json";
  if (fileName.endsWith(".csv")) return "text/csv";
  if (fileName.endsWith(".html")) return "text/html";
  return fileName.endsWith(".sealed") ? "application/octet-stream" : workbookType;
};

/** How long the browser may take to begin a download before its address is given back. */
const addressLifetime = 60_000;

/** Puts a file into the person's hands as a download. */
export const offerFile = (bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<void> => {
  const address = URL.createObjectURL(new Blob([bytes], { type: typeOf(fileName) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, addressLifetime);
  return Promise.resolve();
};
