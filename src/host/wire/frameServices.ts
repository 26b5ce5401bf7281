import type { HostClass, HostObject } from "./hostClass";
import { hostObject } from "./hostClass";
import type { PageActions } from "./pageActions";

/** What the shared services of one frame act on. */
export interface FrameServiceContext {
  readonly page: PageActions;
  readonly setRuntimeVisible: (visible: boolean) => void;
  readonly isRuntimeVisible: () => boolean;
  readonly buttons: Map<string, boolean>;
}

interface RibbonControl {
  readonly id: string;
  readonly context: FrameServiceContext;
}

/** Office.js says so itself right after `onReady`; without an answer the add-in's page gets an unhandled rejection. */
const addinInternalService: HostClass<FrameServiceContext> = {
  name: "AddinInternalService",
  properties: {},
  navigations: {},
  methods: { notifyActionHandlerReady: () => null },
};

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeService: HostClass<FrameServiceContext> = {
  name: "AppRuntimeService",
  properties: {},
  navigations: {},
  methods: {
    getAppRuntimeState: (context) => (context.isRuntimeVisible() ? "Visible" : "Background"),
    setAppRuntimeState: (context, state: string) => {
      context.setRuntimeVisible(state === "Visible");
    },
  },
};

const ribbonButton: HostClass<RibbonControl> = {
  name: "RibbonButton",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    enabled: { get: ({ id, context }) => context.buttons.get(id) ?? true, set: setEnabled },
  },
  navigations: {},
  methods: { setEnabled },
};

function setEnabled({ id, context }: RibbonControl, enabled: boolean): void {
  context.buttons.set(id, enabled);
  context.page.setButtonEnabled?.(id, enabled);
}

const ribbonTab: HostClass<RibbonControl> = {
  name: "RibbonTab",
  identity: "id",
  properties: { id: { get: ({ id }) => id } },
  navigations: {},
  methods: {
    setVisibility: ({ id, context }, visible: boolean) => {
      context.page.setTabVisible?.(id, visible);
    },
  },
};

/** Behind `Office.ribbon.requestUpdate`. */
const dynamicRibbon: HostClass<FrameServiceContext> = {
  name: "DynamicRibbon",
  properties: {},
  navigations: {},
  methods: {
    getButton: (context, id: string) => hostObject(ribbonButton, { id, context }),
    getTab: (context, id: string) => hostObject(ribbonTab, { id, context }),
  },
};

const services: Readonly<Record<string, HostClass<FrameServiceContext>>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};

/** The declarations, for docs/host.md. */
export const frameServiceClasses = [
  addinInternalService,
  appRuntimeService,
  dynamicRibbon,
  ribbonButton,
  ribbonTab,
] as const;

export function frameService(name: string, context: FrameServiceContext): HostObject | null {
  const declared = services[name];
  return declared === undefined ? null : hostObject(declared, context);
}
