import { rulesOf, type Row } from "./row";

const aggregatedAtCommunity = {
  organisations: "removed",
  activity: "percentages",
  finestPlace: "community",
  population: "aggregated",
  disclosure: "public",
} as const satisfies Partial<Row>;

const clusterWords =
  "Non-identifiable; cluster and sub-cluster population figures are aggregated and presented at the community level, broad activity information presented as percentages";
const sectorWords =
  "Non-identifiable; sector/cluster and sub-sector/cluster population figures are aggregated and presented at the community level, broad activity information presented as percentages";

export const dashboardRules = rulesOf("dashboard", "Protection dashboard", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level: `${clusterWords} in the drafting`,
      disclosure:
        "Public – Protection Sector Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...aggregatedAtCommunity,
    conditions: ["drafting-only"],
    note: "The dashboard is already without organisations when it is drafted.",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: clusterWords,
      disclosure:
        "Public – Protection Sector/Cluster members may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...aggregatedAtCommunity,
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA in Gaziantep",
      level: clusterWords,
      disclosure: "Public – OCHA Gaziantep may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...aggregatedAtCommunity,
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: sectorWords,
      disclosure:
        "Public – WoS Protection Sector focal points may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...aggregatedAtCommunity,
    note: "In the scanned text this row runs together with the next one.",
  },
  {
    audience: "public",
    words: {
      audience: "External - Public",
      level: sectorWords,
      disclosure:
        "Public – Protection Sector Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...aggregatedAtCommunity,
    note: "In the scanned text this row begins inside the one before it and goes on after a page break.",
  },
]);
