import { notAnonymised, rulesOf, type Row } from "./row";

const unlessOwnVersion = "Not anonymised unless member sharing provides an anonymised version";

const external = {
  ...notAnonymised,
  disclosure: "restricted",
  conditions: ["consent-of-organisation", "members-own-anonymised-version"],
} as const satisfies Partial<Row>;

const onlyWithConsent = "Restricted – not shared without consent from organization(s)";

const footnote =
  "Footnote 9: assessments refers to assessments/surveys carried about by individual Protection Cluster members or a small group of Protection Cluster members, Large-scale, multi-agency and multi-sectoral assessments may be bound by different sharing standards.";

export const assessmentRules = rulesOf("assessment", "Assessments and reports", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal - Protection Cluster Coordinators/IMOs",
      level: unlessOwnVersion,
      disclosure:
        "Limited – circulated to Protection Cluster members and uploaded to the Protection Cluster dropbox",
    },
    ...notAnonymised,
    disclosure: "limited",
    conditions: ["members-own-anonymised-version"],
    note: footnote,
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: unlessOwnVersion,
      disclosure: "Limited – organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
    conditions: ["members-own-anonymised-version"],
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
      level: unlessOwnVersion,
      disclosure: onlyWithConsent,
    },
    ...external,
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: unlessOwnVersion,
      disclosure: onlyWithConsent,
    },
    ...external,
  },
  {
    audience: "public",
    words: { audience: "External - Public", level: unlessOwnVersion, disclosure: onlyWithConsent },
    ...external,
  },
]);
