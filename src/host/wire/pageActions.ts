import type { ShowDialog } from "./dialogs";
import type { Shortcuts } from "./shortcuts";

/** What the add-in may ask of the page around it. What is left out is not supported by that page, and refused. */
export interface PageActions {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly setPaneVisible?: (visible: boolean) => void;
  readonly isPaneVisible?: () => boolean;
  readonly ribbon?: RibbonActions;
  readonly shortcuts?: Shortcuts;
  readonly startup?: StartupActions;
  /** `Office.addin.beforeDocumentCloseNotification`: whether a person is asked before the workbook closes. */
  readonly setAsksBeforeClose?: (asks: boolean) => void;
  /** `displayDialogAsync` with `displayInIframe`. */
  readonly openDialog?: ShowDialog;
  readonly openWindow?: (url: string) => void;
  readonly closePane?: () => void;
}

/** `Office.ribbon.requestUpdate`, by the ids of the manifest: tabs, groups, buttons, menus. */
export interface RibbonActions {
  readonly has: (id: string) => boolean;
  readonly isEnabled: (id: string) => boolean;
  readonly setEnabled: (id: string, enabled: boolean) => void;
  readonly setVisible: (id: string, visible: boolean) => void;
}

/** "The startup behavior for the add-in for when the document is opened next time." */
export interface StartupActions {
  readonly loadsWithDocument: () => boolean;
  readonly setLoadsWithDocument: (loads: boolean) => void;
}
