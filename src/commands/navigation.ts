import type { Audience } from "../protocol/rule";
import type { Reason } from "../table/table";

export const pages = [
  "classify",
  "copies",
  "codebook",
  "check",
  "overview",
  "records",
  "protocol",
  "thresholds",
] as const;
export type Page = (typeof pages)[number];

/** Where the pane is to be, and why a ribbon button sent it there. */
export interface Place {
  readonly page: Page;
  /** The sheet in question; undefined is the active one. */
  readonly sheetId: string | undefined;
  readonly audience: Audience | undefined;
  /** What to tell the person; a key of the message files and its data. */
  readonly message: Reason | undefined;
}

/** The place the pane shows. The ribbon writes it, the pane subscribes (`useSyncExternalStore`) and writes it too. */
export interface Navigation {
  readonly place: () => Place;
  readonly go: (place: Partial<Place> & Pick<Place, "page">) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A place that tells its listeners when it changes. @param page where the pane opens first */
export const createNavigation = (page: Page = "classify"): Navigation => {
  const nowhere: Omit<Place, "page"> = { sheetId: undefined, audience: undefined, message: undefined };
  const listeners = new Set<() => void>();
  let place: Place = { ...nowhere, page };
  return {
    place: () => place,
    go: (next) => {
      place = { ...nowhere, ...next };
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
