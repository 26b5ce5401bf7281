import { notAnonymised, rulesOf, type Row } from "./row";

const named =
  "Not anonymised – Protection Sector/Cluster focal points/members responsible for certain processes will be named.";

const withoutOrganisations = {
  organisations: "removed",
  disclosure: "public",
  conditions: ["drafting-only"],
  note: "The work-plan is already without organisations when it is drafted.",
} as const satisfies Partial<Row>;

const inTheDrafting = "Non-identifiable organizations (in the drafting of workplans)";

export const workplanRules = rulesOf("workplan", "Sector work-plans", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level: named,
      disclosure:
        "Limited – circulated to Protection Cluster members and uploaded to the Protection Cluster dropbox",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: named,
      disclosure: "Limited – organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
      level: inTheDrafting,
      disclosure: "Public – OCHA Gaziantep may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...withoutOrganisations,
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: inTheDrafting,
      disclosure:
        "Public – WoS Protection Sector focal points may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...withoutOrganisations,
  },
  {
    audience: "public",
    words: {
      audience: "External – Public",
      level: inTheDrafting,
      disclosure:
        "Public – Protection Sector Coordinators may share with the humanitarian community, donors, OCHA, etc.",
    },
    ...withoutOrganisations,
  },
]);
