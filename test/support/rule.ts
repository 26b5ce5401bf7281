import type { Rule } from "../../src/protocol/rule";

/** The 4W row for OCHA as data; parts can be changed to make any other rule. */
export const ruleLike = (changes: Partial<Rule> = {}): Rule => ({
  id: "4w/ocha",
  informationType: "4w",
  audience: "ocha",
  words: {
    informationType: "4W data monthly inputs",
    audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
    level: "Non-identifiable (coded) organizations; all activity info visible; community level location",
    disclosure: "Limited – OCHA at the Gaziantep level will compile all data received",
  },
  organisations: "coded",
  activity: "full",
  finestPlace: "community",
  population: "disaggregated",
  disclosure: "limited",
  conditions: [],
  silentOn: [],
  note: "",
  ...changes,
});
