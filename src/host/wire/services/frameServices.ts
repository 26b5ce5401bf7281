import { hostObject, type HostClass, type HostObject } from "../hostClass";
import { actionService } from "./actionService";
import { dynamicRibbon, ribbonButton, ribbonTab } from "./ribbonService";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  beforeDocumentCloseNotification,
} from "./runtimeServices";
import type { FrameServiceContext } from "./serviceContext";

const services: Readonly<Record<string, HostClass<FrameServiceContext>>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification":
    beforeDocumentCloseNotification,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
  "Microsoft.Office.ActionService": actionService,
};

/** The declarations, for docs/host.md. */
export const frameServiceClasses = [...Object.values(services), ribbonButton, ribbonTab] as const;

/** The service of that name for one frame; null when the host has none. */
export function frameService(name: string, context: FrameServiceContext): HostObject | null {
  const declared = services[name];
  return declared === undefined ? null : hostObject(declared, context);
}
