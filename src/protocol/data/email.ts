import { notAnonymised, rulesOf } from "./row";

export const emailRules = rulesOf("email", "Email communication", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level:
        "Not anonymised – communication between the Protection Cluster Coordinators or bilaterally with individual members is not blind copied.",
      disclosure: "Restricted – not shared beyond the sector/cluster coordinators",
    },
    ...notAnonymised,
    disclosure: "restricted",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level:
        "Non-identifiable organizations – Protection Cluster Coordinators blind close copy (bcc) all communication to the Protection Sector/Cluster; disclosed emails may be permitted exceptionally in such cases as thematic follow-up discussions, task forces, working groups or committees, or action points agreed upon by specific members",
      disclosure: "Limited – organizations may circulate internally",
    },
    organisations: "removed",
    disclosure: "limited",
    conditions: ["blind-copy"],
    note: "In the scanned text this row is broken over lines and a page, and its middle is garbled. The exception for disclosed e-mails is for a person to judge; the blind copy is the rule.",
  },
  {
    audience: "members-field",
    words: {
      audience: "Internal – Protection Cluster members for planning or field-level coordination",
      level:
        "Not blind close copy – email addresses of relevant Protection Cluster members will be visible to all Protection Cluster members in copy",
      disclosure:
        "Restricted – Protection Cluster members do not circulate the non-blind correspondence further.",
    },
    organisations: "identifiable",
    disclosure: "restricted",
  },
  {
    audience: "inter-cluster",
    words: {
      audience: "External – Inter-Cluster Coordination for planning for field-level coordination",
      level:
        "Not blind close copy – email addresses of relevant Protection Cluster members will be visible to all Cluster Coordinators and respective members in copy",
      disclosure:
        "Limited – Protection Cluster Coordinators will only share with other Cluster Coordinators as needed.",
    },
    organisations: "identifiable",
    disclosure: "limited",
    conditions: ["as-needed"],
    note: "Footnote 10: examples of this include the GBV-Health Strategy Task Force, the Protection-CCCM Reference Group, Mine Action Reference Group and the Family Tracing Task Force.",
  },
  {
    audience: "bodies",
    words: {
      audience: "External – OCHA, NGO Forum, Partnership Initiative or other bodies/organizations",
      level: "Not anonymised",
      disclosure: "Limited, organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: "Not anonymised",
      disclosure: "Limited, organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "public",
    words: {
      audience: "External – Public",
      level: "Not anonymised",
      disclosure: "Public, may be widely shared",
    },
    ...notAnonymised,
    disclosure: "public",
  },
]);
