import type { HostClass } from "../hostClass";
import { offered, type FrameServiceContext } from "./serviceContext";

/** Behind `Office.actions`' keyboard shortcuts. */
export const actionService: HostClass<FrameServiceContext> = {
  name: "ActionService",
  properties: {},
  navigations: {},
  methods: {
    areShortcutsInUse: (context, shortcuts: readonly string[]) =>
      shortcuts.map((keys) => offered(context, "shortcuts").isInUse(keys)),
    getShortcuts: (context) => offered(context, "shortcuts").current(),
    replaceShortcuts: (context, wanted: Readonly<Record<string, string | null>>) => {
      offered(context, "shortcuts").replace(wanted);
    },
  },
};
