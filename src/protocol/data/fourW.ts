import { notAnonymised, notShared, rulesOf, type Row } from "./row";

const codedAtCommunity = {
  organisations: "coded",
  activity: "full",
  finestPlace: "community",
  population: "disaggregated",
} as const satisfies Partial<Row>;

const codedWords =
  "Non-identifiable (coded) organizations; all activity info visible; community level location; disaggregated population figures";

export const fourWRules = rulesOf("4w", "4W data monthly inputs", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level: "N/A – Protection Cluster members do not anonymise data information",
      disclosure:
        "Limited – not circulated by IMOs until anonymised and data aggregated per the information sharing category. Only shared with active members of the Protection Sector/Cluster who share 4W data",
    },
    ...notAnonymised,
    disclosure: "limited",
    conditions: ["active-members-only"],
    note: "The original stays with the Coordinators and IMOs. What they circulate is a copy made under the row of its audience.",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: codedWords,
      disclosure: "Restricted – Protection Cluster members do not circulate 4W data of the cluster.",
    },
    ...codedAtCommunity,
    disclosure: "restricted",
    conditions: ["active-members-only"],
    note: "The condition is stated in the Coordinators' row: only active members who share 4W data receive it.",
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
      level: codedWords,
      disclosure:
        "Limited – OCHA at the Gaziantep level will compile all data received and share with IMOs in Amman for WoS consolidation",
    },
    ...codedAtCommunity,
    disclosure: "limited",
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: codedWords,
      disclosure:
        "Limited – WoS Protection Sector focal points will compile and circulate to hub Protection Sector Coordinators as well as with the WoS Inter-Cluster/Sector Coordination Group.",
    },
    ...codedAtCommunity,
    disclosure: "limited",
  },
  {
    audience: "public",
    words: {
      audience: "External - Public",
      level: "Not shared publically",
      disclosure: "Restricted - Not shared",
    },
    ...notShared,
    disclosure: "restricted",
  },
]);
