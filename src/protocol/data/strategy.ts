import { rulesOf, type Row } from "./row";

const broadAtDistrict = {
  organisations: "removed",
  activity: "broad",
  finestPlace: "district",
  disclosure: "public",
} as const satisfies Partial<Row>;

const level =
  "Non-identifiable - broad activity / strategic information presented. Geographic detail at District level.";

export const strategyRules = rulesOf("strategy", "Sector strategy paper", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level,
      disclosure:
        "Public – Protection Cluster Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...broadAtDistrict,
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level,
      disclosure:
        "Public – Protection Cluster members may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...broadAtDistrict,
  },
  {
    audience: "bodies",
    words: {
      audience: "External – OCHA, NGO Forum, Partnership Initiative or other bodies/organizations",
      level,
      disclosure: "Public – OCHA Gaziantep may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...broadAtDistrict,
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level,
      disclosure:
        "Public – WoS Protection Sector focal points may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...broadAtDistrict,
  },
  {
    audience: "public",
    words: {
      audience: "External – Public",
      level,
      disclosure:
        "Public – Protection Cluster Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...broadAtDistrict,
  },
]);
