import { notAnonymised, notShared, rulesOf } from "./row";

export const contactsRules = rulesOf("contacts", "Protection Cluster member contact information", [
  {
    audience: "coordinators",
    words: {
      audience: "Internal – Protection Cluster Coordinators/IMOs",
      level:
        "N/A – Protection Cluster members provide Protection Cluster Coordinators and IMOs with appropriate contact information",
      disclosure: "Restricted – not shared",
    },
    ...notAnonymised,
    disclosure: "restricted",
    note: "“Not shared” is said of what the Coordinators and IMOs hold: they receive it whole and do not pass it on.",
  },
  {
    audience: "members-field",
    words: {
      audience: "Internal – Protection Cluster members for field level coordination",
      level:
        "Not anonymised - Organizations' names and the areas/scope of their work will be shared; geographically at the appropriate level; organizational/service focal points contact information will also be shared",
      disclosure:
        "Limited – shared with operationally relevant Cluster members, not to be shared further beyond the Cluster members per the contact list",
    },
    organisations: "identifiable",
    activity: "full",
    disclosure: "limited",
    conditions: ["as-needed"],
    note: "“The appropriate level” names no level. Footnote 7: field-level coordination refers to the operational planning and execution of Protection Cluster activities/services i.e. dignity kit distributions, emergency or contingency planning and response, referrals, etc. to facilitate timely and effective response.",
  },
  {
    audience: "members",
    words: {
      audience: "Internal – Protection Cluster members",
      level:
        "Not shared without the consent of the organization – Protection Cluster members may request to be put in touch with specific cluster members. Protection Cluster Coordinators or IMOs would first confirm with the organization before facilitating the connection",
      disclosure: "Restricted – not shared without consent",
    },
    organisations: "identifiable",
    disclosure: "restricted",
    conditions: ["consent-of-organisation"],
  },
  {
    audience: "inter-cluster",
    words: {
      audience: "External – Inter-Cluster Coordinators",
      level:
        "Not anonymised - Organizations' names, a focal point (contact info) can be shared with relevant cluster coordinators to address non-protection-related issues",
      disclosure:
        "Limited – Protection Cluster Coordinators will only share with other Cluster Coordinators as needed.",
    },
    organisations: "identifiable",
    disclosure: "limited",
    conditions: ["as-needed", "one-focal-point"],
    note: "The row lists what is shared, a name and a focal point, and nothing else. Footnote 8, an example: if a Protection Cluster members identifies a gap with NFIs in a specific location, the Protection Cluster Coordinators will directly link that member with the NFI/Shelter Coordinators without first seeking permission from the reporting Cluster member.",
  },
  {
    audience: "ocha",
    words: {
      audience: "External – UNOCHA IMOs in Gaziantep and/or Amman",
      level:
        "Not shared without the consent of the organization - OCHA may request to be put in touch with specific sector/cluster members. Protection Cluster Coordinators or IMOs would first confirm with the organization before linking the two",
      disclosure: "Restricted – not shared without consent",
    },
    organisations: "identifiable",
    disclosure: "restricted",
    conditions: ["consent-of-organisation"],
    note: "In the scanned text this row runs together with the next one.",
  },
  {
    audience: "wos",
    words: {
      audience: "External – WoS Protection Sector focal points",
      level: "Not shared",
      disclosure: "Restricted – not shared",
    },
    ...notShared,
    disclosure: "restricted",
    note: "In the scanned text this row runs together with the one before it.",
  },
  {
    audience: "public",
    words: { audience: "External - Public", level: "Not shared", disclosure: "Restricted – not shared" },
    ...notShared,
    disclosure: "restricted",
    note: "The scan garbles the cells above this row and runs it together with the next information type.",
  },
]);
