import type { AddinDescription } from "./addinContext";
import { CommonApiCode } from "./commonApi";
import type { HostSession } from "./session";

/** What a dialog's page is, and how large, as `displayDialogAsync` asks. */
export interface DialogRequest {
  readonly url: string;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
}

/** The frame that opened a dialog, as the dialog and the page around it know it. */
export interface DialogOpener {
  readonly session: HostSession;
  readonly addin: AddinDescription;
  readonly messageFromDialog: (text: unknown) => void;
  readonly dialogClosedByPerson: () => void;
  /** There is no page at the dialog's address. */
  readonly dialogPageMissing: () => void;
}

/** A dialog on the page. */
export interface OpenDialog {
  /** The channel to the dialog's own frame. */
  readonly channel: { readonly messageFromParent: (text: unknown) => void; readonly close: () => void };
  /** Takes the dialog off the page. */
  readonly close: () => void;
}

export type ShowDialog = (request: DialogRequest, opener: DialogOpener) => OpenDialog;

/** The dialog of one frame: Office allows one at a time. */
export class Dialogs {
  private open: OpenDialog | undefined;

  constructor(
    private readonly opener: DialogOpener,
    private readonly show: ShowDialog | undefined,
  ) {}

  /** Answers Office's code of error, 0 for none. `data` is what came with the registration for the dialog's messages. */
  display(data: unknown): number {
    if (this.show === undefined) return CommonApiCode.notSupported;
    if (this.open !== undefined) return CommonApiCode.dialogAlreadyOpen;
    const request = dialogRequest(data);
    const { url: home, domains = [] } = this.opener.addin;
    const url = new URL(request.url, home);
    if (url.protocol !== "https:") return CommonApiCode.dialogNeedsHttps;
    const allowed = [home, ...domains].map((domain) => new URL(domain).origin);
    if (!allowed.includes(url.origin)) return CommonApiCode.dialogDomain;
    this.open = this.show({ ...request, url: url.href }, this.opener);
    return 0;
  }

  message(text: unknown): void {
    this.open?.channel.messageFromParent(text);
  }

  takeDown(): void {
    const { open } = this;
    this.open = undefined;
    open?.channel.close();
    open?.close();
  }
}

function dialogRequest(data: unknown): DialogRequest {
  const { url, width, height } = JSON.parse((data as { targetId: string }).targetId) as DialogRequest;
  return { url, width, height };
}
