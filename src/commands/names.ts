import type { Audience } from "../protocol/rule";

/** The functions of the ribbon's buttons, as manifest.xml calls them. */
export const commandNames = [
  "classifySheet",
  "makeOchaCopy",
  "makeWosCopy",
  "makeMembersCopy",
  "makePublicCopy",
  "checkWorkbook",
] as const;
export type CommandName = (typeof commandNames)[number];

/** Whom each copy button makes a copy for. */
export const audienceOfCommand = {
  makeOchaCopy: "ocha",
  makeWosCopy: "wos",
  makeMembersCopy: "members",
  makePublicCopy: "public",
} as const satisfies Partial<Record<CommandName, Audience>>;
