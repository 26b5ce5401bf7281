import { notAnonymised, rulesOf } from "./row";

export const trainingRules = rulesOf("training", "Training requests and/or invitations", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level: "Not anonymised NB: This refers to trainings conducted by the Sector Coordinators or IMOs",
      disclosure:
        "Limited – organizations may circulate internally and request more information from the coordinators",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level: "NB: This refers to trainings conducted, planned and needed by Cluster members",
      disclosure:
        "Limited – organizations may circulate internally and request more information from the providing organization",
    },
    disclosure: "limited",
    note: "The row states no level of anonymisation, where its neighbours say “Not anonymised”. The stricter reading holds until the cluster says otherwise.",
  },
  {
    audience: "bodies",
    words: {
      audience: "External – OCHA, NGO Forum, Partnership Initiative or other bodies/organizations",
      level: "Not anonymised NB: This refers to trainings conducted by OCHA, NGO Forum, etc.",
      disclosure: "Limited – organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: "Not anonymised NB: This refers to trainings conducted by or through the WoS",
      disclosure: "Limited – organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
  {
    audience: "public",
    words: {
      audience: "External - Public",
      level: "Not anonymised NB: This refers to trainings conducted by or through external actors",
      disclosure: "Limited – organizations may circulate internally",
    },
    ...notAnonymised,
    disclosure: "limited",
  },
]);
