import { HostError, hostObject, type HostClass } from "../hostClass";
import type { RibbonActions } from "../pageActions";
import { offered, type FrameServiceContext } from "./serviceContext";

interface RibbonControl {
  readonly id: string;
  readonly ribbon: RibbonActions;
}

function controlOf(context: FrameServiceContext, id: string): RibbonControl {
  const ribbon = offered(context, "ribbon");
  if (!ribbon.has(id)) throw new HostError("ControlIdNotFound", `host: the ribbon has no ${id}`);
  return { id, ribbon };
}

function setEnabled({ id, ribbon }: RibbonControl, enabled: boolean): void {
  ribbon.setEnabled(id, enabled);
}

export const ribbonButton: HostClass<RibbonControl> = {
  name: "RibbonButton",
  identity: "id",
  properties: {
    id: { get: ({ id }) => id },
    enabled: { get: ({ id, ribbon }) => ribbon.isEnabled(id), set: setEnabled },
  },
  navigations: {},
  methods: { setEnabled },
};

export const ribbonTab: HostClass<RibbonControl> = {
  name: "RibbonTab",
  identity: "id",
  properties: { id: { get: ({ id }) => id } },
  navigations: {},
  methods: {
    setVisibility: ({ id, ribbon }, visible: boolean) => {
      ribbon.setVisible(id, visible);
    },
  },
};

/** A tab, group or control as `Office.RibbonUpdaterData` describes it. */
interface RibbonUpdate {
  readonly id?: string;
  readonly visible?: boolean | null;
  readonly enabled?: boolean | null;
  readonly tabs?: readonly RibbonUpdate[];
  readonly groups?: readonly RibbonUpdate[];
  readonly controls?: readonly RibbonUpdate[];
}

/** Updates what the description names. "If there is a `groups` property on the tab", its own controls are passed over. */
function update(context: FrameServiceContext, { tabs, groups, controls, ...part }: RibbonUpdate): void {
  if (part.id !== undefined) {
    const { id, ribbon } = controlOf(context, part.id);
    if (typeof part.visible === "boolean") ribbon.setVisible(id, part.visible);
    if (typeof part.enabled === "boolean") ribbon.setEnabled(id, part.enabled);
  }
  for (const inner of tabs ?? groups ?? controls ?? []) update(context, inner);
}

/** Behind `Office.ribbon.requestUpdate`; newer libraries send the whole description at once. */
export const dynamicRibbon: HostClass<FrameServiceContext> = {
  name: "DynamicRibbon",
  properties: {},
  navigations: {},
  methods: {
    getButton: (context, id: string) => hostObject(ribbonButton, controlOf(context, id)),
    getTab: (context, id: string) => hostObject(ribbonTab, controlOf(context, id)),
    executeRequestUpdate: (context, json: string) => {
      update(context, JSON.parse(json) as RibbonUpdate);
    },
  },
};
