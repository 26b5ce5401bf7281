import { assessmentRules } from "./data/assessment";
import { contactsRules } from "./data/contacts";
import { dashboardRules } from "./data/dashboard";
import { emailRules } from "./data/email";
import { fourWRules } from "./data/fourW";
import { minutesRules } from "./data/minutes";
import { strategyRules } from "./data/strategy";
import { trainingRules } from "./data/training";
import { workplanRules } from "./data/workplan";
import type { Protocol } from "./protocol";

/** The annex of the Protection Cluster Information-Sharing and Data Confidentiality Protocol, all 49 rows, in its order. */
export const turkeyProtocol: Protocol = {
  version: 1,
  name: "Turkey cross-border operations: Protection Cluster information-sharing and data confidentiality protocol",
  rules: [
    ...fourWRules,
    ...dashboardRules,
    ...minutesRules,
    ...trainingRules,
    ...contactsRules,
    ...assessmentRules,
    ...emailRules,
    ...strategyRules,
    ...workplanRules,
  ],
};
