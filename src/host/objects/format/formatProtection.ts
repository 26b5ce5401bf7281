import type { HostClass } from "../../wire/hostClass";
import type { Looks } from "./looks";
import { flag, lookMember, lookProperties, type LookMembers } from "./lookMember";

export const protectionMembers: LookMembers = {
  locked: lookMember("locked", flag),
  formulaHidden: lookMember("formulaHidden", flag),
};

export const formatProtectionClass: HostClass<Looks> = {
  name: "FormatProtection",
  properties: lookProperties(protectionMembers),
  navigations: {},
  methods: {},
};
