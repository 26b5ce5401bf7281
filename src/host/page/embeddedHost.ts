import type { HostPage } from "./hostPage";

/** What tests and scripts may ask of the page: `window.embeddedHost`. */
export interface EmbeddedHost {
  readonly openBytes: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The workbook in front as .xlsx. */
  readonly saveBytes: () => Promise<Uint8Array>;
  readonly summary: () => HostSummary;
}

export interface HostSummary {
  readonly workbooks: readonly {
    readonly name: string;
    readonly dirty: boolean;
    readonly sheets: readonly { readonly name: string; readonly visibility: string }[];
    readonly addinReady: boolean;
  }[];
  readonly active: number;
}

declare global {
  interface Window {
    embeddedHost?: EmbeddedHost;
  }
}

export function embeddedHost(page: HostPage): EmbeddedHost {
  return {
    openBytes: (name, bytes) => page.openBytes(name, bytes),
    saveBytes: async () => {
      const { active } = page.workbooks.current();
      if (active === undefined) throw new Error("no workbook is open");
      return active.model.toBytes();
    },
    summary: () => {
      const { all, active } = page.workbooks.current();
      return {
        workbooks: all.map(({ model, runtime }) => ({
          name: model.name,
          dirty: model.isDirty,
          sheets: model.sheets.map(({ name, stored }) => ({ name, visibility: stored.visibility })),
          addinReady: runtime?.current().ready ?? false,
        })),
        active: all.findIndex((one) => one === active),
      };
    },
  };
}
