/** Where the page runs: in Excel (or its host), or opened by itself in a browser. */
export type Surroundings = "excel" | "elsewhere";

/**
 * Resolves when Office.js has met its host. Never resolves when Office.js is blocked on the network: show something
 * after a few seconds.
 */
export const officeReady = async (): Promise<Surroundings> => {
  if (typeof Office === "undefined") return new Promise<Surroundings>(() => undefined);
  const information = await Office.onReady();
  const host = information.host as Office.HostType | null;
  return host === Office.HostType.Excel ? "excel" : "elsewhere";
};

/** The language of Excel's own screens, for example `ar-SA`. */
export const displayLanguage = (): string => Office.context.displayLanguage;

/** Background colour that Excel tells its add-ins, `#RRGGBB`; undefined where it tells none (most often in a browser). */
export const officeBackground = (): string | undefined => {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
};

/**
 * A prefix for everything the pane stores in the browser, so that one customer's host never sees another's.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#storage-partitioning
 */
export const storagePartition = (): string => {
  const context = Office.context as { readonly partitionKey?: string };
  return context.partitionKey ?? "";
};
