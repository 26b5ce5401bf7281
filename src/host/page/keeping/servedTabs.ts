import type { OpenWorkbooks } from "../workbooks/openWorkbooks";

/** A tab with a workbook of this server, which after a reload is fetched again. */
export interface ServedTab {
  readonly id: string;
  readonly path: string;
  readonly position: number;
  readonly isInFront: boolean;
}

interface Remembered {
  /** The query of the page's address; another one asks for something else. */
  readonly address: string;
  readonly tabs: readonly ServedTab[];
}

const storageKey = "workbook-host.served";

/** The server's workbooks that were open before the page was loaded again; undefined when it was not. */
export function servedTabsBefore(address: string): readonly ServedTab[] | undefined {
  const stored = sessionStorage.getItem(storageKey);
  if (stored === null) return undefined;
  const remembered = JSON.parse(stored) as Remembered;
  return remembered.address === address ? remembered.tabs : undefined;
}

/** Remembers from now on which of the server's workbooks are open in this browser tab. */
export function rememberServedTabs(address: string, workbooks: OpenWorkbooks): void {
  const remember = (): void => {
    const { all, active } = workbooks.current();
    const tabs = all.flatMap(({ id, origin }, position) =>
      origin.kind === "served" ? [{ id, path: origin.path, position, isInFront: id === active?.id }] : [],
    );
    sessionStorage.setItem(storageKey, JSON.stringify({ address, tabs } satisfies Remembered));
  };
  workbooks.subscribe(remember);
  remember();
}
