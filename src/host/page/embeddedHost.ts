import type { StoredWorkbook } from "../../package/workbook";
import type { WorkbookModel } from "../model/workbookModel";
import type { HostConditions } from "../wire/conditions";
import type { HostSession } from "../wire/session";
import type { HostPage } from "./hostPage";

/** What tests and scripts may ask of the page: `window.embeddedHost`. */
export interface EmbeddedHost {
  readonly openBytes: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The workbook in front as .xlsx. */
  readonly saveBytes: () => Promise<Uint8Array>;
  /** The workbook in front as the page holds it: to look at, not to change. */
  readonly stored: () => StoredWorkbook;
  readonly summary: () => HostSummary;
  /** Under which conditions the add-in's batches run in the workbook in front; what is not named is as in Excel on the web. */
  readonly setConditions: (conditions: Partial<HostConditions>) => void;
  /** Somebody else types into the workbook in front: `Data!B2`, or a cell of its active sheet. */
  readonly editAsOtherUser: (address: string, text: string) => void;
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
  const session = (): HostSession => {
    const runtime = page.workbooks.current().active?.runtime;
    if (runtime === undefined) throw new Error("no add-in runs");
    return runtime.session;
  };
  const inFront = (): WorkbookModel => {
    const { active } = page.workbooks.current();
    if (active === undefined) throw new Error("no workbook is open");
    return active.model;
  };
  return {
    setConditions: (conditions) => {
      session().setConditions(conditions);
    },
    editAsOtherUser: (address, typed) => {
      session().otherUser.type(address, typed);
    },
    openBytes: async (name, bytes) => {
      await page.opening.bytes(name, bytes);
    },
    saveBytes: () => inFront().toBytes(),
    stored: () => inFront().stored,
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
