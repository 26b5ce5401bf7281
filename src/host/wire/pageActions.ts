import type { AddinChannel } from "./channel";

/** What the add-in may ask of the page around it. What is left out is not supported by that page. */
export interface PageActions {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly setPaneVisible?: (visible: boolean) => void;
  readonly isPaneVisible?: () => boolean;
  /** `Office.ribbon.requestUpdate`, by the ids of the manifest. */
  readonly setButtonEnabled?: (id: string, enabled: boolean) => void;
  readonly setTabVisible?: (id: string, visible: boolean) => void;
  /** `displayDialogAsync` with `displayInIframe`. */
  readonly openDialog?: (request: DialogRequest, parent: AddinChannel) => OpenDialog;
  readonly openWindow?: (url: string) => void;
  readonly closePane?: () => void;
}

export interface DialogRequest {
  readonly url: string;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
}

export interface OpenDialog {
  /** The channel to the dialog's own frame. */
  readonly channel: AddinChannel;
  /** Takes the dialog off the page. */
  readonly close: () => void;
}
