import type { ShowDialog } from "./dialogs";

/** What the add-in may ask of the page around it. What is left out is not supported by that page. */
export interface PageActions {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly setPaneVisible?: (visible: boolean) => void;
  readonly isPaneVisible?: () => boolean;
  /** `Office.ribbon.requestUpdate`, by the ids of the manifest. */
  readonly setButtonEnabled?: (id: string, enabled: boolean) => void;
  readonly setTabVisible?: (id: string, visible: boolean) => void;
  /** `displayDialogAsync` with `displayInIframe`. */
  readonly openDialog?: ShowDialog;
  readonly openWindow?: (url: string) => void;
  readonly closePane?: () => void;
}
