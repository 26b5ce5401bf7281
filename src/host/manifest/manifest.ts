/** What a host needs of an add-in's manifest: who it is, what it asks for, and the ribbon it declares. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  /** Absolute address of the page that runs: the shared runtime's when there is one, else the task pane's. */
  readonly runtimeUrl: string;
  /** The runtime outlives the pane (`lifetime="long"`): ribbon functions and pane are one page. */
  readonly sharedRuntime: boolean;
  readonly functionFileUrl: string | undefined;
  readonly domains: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly tabs: readonly RibbonTab[];
  /** Where the add-in's keyboard shortcuts are described, when it has any. */
  readonly extendedOverrides: ExtendedOverrides | undefined;
  /** What stands there; empty until that file is read. */
  readonly shortcuts: readonly DeclaredShortcut[];
}

/** https://learn.microsoft.com/office/dev/add-ins/develop/extended-overrides */
export interface ExtendedOverrides {
  readonly url: string;
  /** Texts in the language asked for; undefined where the file's own are meant for it. */
  readonly resourcesUrl: string | undefined;
}

export interface Requirement {
  readonly name: string;
  readonly minVersion: string;
}

export interface RibbonTab {
  readonly id: string;
  /** Undefined for one of Excel's own tabs (`TabHome`). */
  readonly label: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: readonly RibbonIcon[];
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface ControlFace {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
  /** False for a control that waits until the add-in switches it on (`Office.ribbon.requestUpdate`). */
  readonly enabled: boolean;
}

export interface RibbonButton extends ControlFace {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends ControlFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

/** `size` in pixels. */
export interface RibbonIcon {
  readonly size: number;
  readonly url: string;
}

export type RibbonAction =
  | { readonly kind: "execute-function"; readonly functionName: string }
  | { readonly kind: "show-taskpane"; readonly url: string; readonly title: string | undefined };

/** A keyboard shortcut that the add-in declares. */
export interface DeclaredShortcut {
  /** The id by which the add-in associates its function. */
  readonly action: string;
  /** `Ctrl+Shift+A`. */
  readonly key: string;
}

export const manifestErrorCodes = [
  "not-xml",
  "not-a-manifest",
  "missing-element",
  "missing-attribute",
  "missing-text",
  "unknown-resource",
  "unknown-kind",
  "bad-url",
  "bad-shortcuts",
] as const;

export type ManifestErrorCode = (typeof manifestErrorCodes)[number];

/** A manifest that cannot be used. `data` says what and where: `line` is the line of the element, from 1. */
export class ManifestError extends Error {
  constructor(
    readonly code: ManifestErrorCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {
    super(`manifest: ${code} ${JSON.stringify(data)}`);
  }
}
