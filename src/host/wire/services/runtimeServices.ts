import type { HostClass } from "../hostClass";
import { offered, type FrameServiceContext } from "./serviceContext";

/**
 * Office.js says so itself after `onReady`: from then on it hears of actions. Without an answer the add-in's page gets an unhandled
 * rejection.
 */
export const addinInternalService: HostClass<FrameServiceContext> = {
  name: "AddinInternalService",
  properties: {},
  navigations: {},
  methods: {
    notifyActionHandlerReady: ({ actionsAreReady }) => {
      actionsAreReady();
    },
  },
};

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeService: HostClass<FrameServiceContext> = {
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

/** Behind `Office.addin.setStartupBehavior()` and `getStartupBehavior()`. */
export const appRuntimePersistenceService: HostClass<FrameServiceContext> = {
  name: "AppRuntimePersistenceService",
  properties: {},
  navigations: {},
  methods: {
    getAppRuntimeStartState: (context) =>
      offered(context, "startup").loadsWithDocument() ? "Background" : "Inactive",
    setAppRuntimeStartState: (context, state: string) => {
      offered(context, "startup").setLoadsWithDocument(state !== "Inactive");
    },
  },
};

/** Behind `Office.addin.beforeDocumentCloseNotification`. */
export const beforeDocumentCloseNotification: HostClass<FrameServiceContext> = {
  name: "BeforeDocumentCloseNotification",
  properties: {},
  navigations: {},
  methods: {
    enable: (context) => {
      offered(context, "setAsksBeforeClose")(true);
    },
    disable: (context) => {
      offered(context, "setAsksBeforeClose")(false);
    },
  },
};
