import { notShared, rulesOf } from "./row";

const unlessApproved = "Non-identifiable organizations unless otherwise prior approval from organization";

export const minutesRules = rulesOf("minutes", "Meeting minutes", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level: "Non-identifiable organizations (in the drafting of the minutes)",
      disclosure: "Limited – active members of the Protection Cluster who attend meetings and share 4W data",
    },
    organisations: "coded",
    disclosure: "limited",
    conditions: ["drafting-only", "active-members-only"],
    note: "The minutes are already without names of organisations when they are drafted.",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: unlessApproved,
      disclosure:
        "Limited – member organizations may circulate internally to appropriate persons within their respective organizations",
    },
    organisations: "coded",
    disclosure: "limited",
    conditions: ["prior-approval-of-organisation"],
    note: "An organisation's prior approval lets its name stand; without it the name is coded.",
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
      level: "Not shared with UNOCHA IMOs",
      disclosure: "Restricted – not shared",
    },
    ...notShared,
    disclosure: "restricted",
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: unlessApproved,
      disclosure: "Restricted – WoS Focal Points may not circulate minutes any further.",
    },
    organisations: "coded",
    disclosure: "restricted",
    conditions: ["prior-approval-of-organisation"],
    note: "An organisation's prior approval lets its name stand; without it the name is coded.",
  },
  {
    audience: "public",
    words: {
      audience: "External - Public",
      level: "Not shared publically",
      disclosure: "Restricted – not shared",
    },
    ...notShared,
    disclosure: "restricted",
  },
]);
