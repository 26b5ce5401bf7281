import type { DashboardChoices } from "../../anonymise/dashboard/dashboard";
import { noAnswers } from "../../codebook/apart";
import { emptyCodebook } from "../../codebook/enrol";
import type { Watched } from "../../excel/session";
import type { CoreDashboard } from "../../worker/dashboardCore";
import { rulesInUse } from "../clusterRules";
import { confirmations } from "../copyTerms";
import { prepareCopy, type CopyWish, type PreparedCopy } from "../prepareCopy";
import type { Services } from "../services";
import { dashboardLabels } from "./dashboardLabels";

/** A dashboard that can be looked at before it is made: what is seen is what goes out. */
export interface PreparedDashboard {
  /** The sheet, the rule, and what protocol and records say of it. */
  readonly prepared: PreparedCopy;
  readonly choices: DashboardChoices;
  /** Undefined when protocol or records say no. */
  readonly made: CoreDashboard | undefined;
}

/** Reading takes less time than protecting. */
const readingShare = 0.3;

/** Seconds after which the best safe figures so far are taken; the audit that follows is never cut short. */
const hurryAfter = 60;

/**
 * Reads a 4W sheet and makes its dashboard, protected and attacked. Nothing is written, and no code is given.
 *
 * @throws CommandError `refused` when the protocol has no row for it, `no-cluster-rules`; as `CodebookStore.load`, so also while it is locked;
 *   CoreError `cancelled`
 */
export const prepareDashboard = async (
  services: Services,
  wish: Omit<CopyWish, "informationType">,
  choices: DashboardChoices,
  watched: Watched = {},
): Promise<PreparedDashboard> => {
  const prepared = await prepareCopy(
    services,
    { ...wish, informationType: "dashboard" },
    { ...watched, onProgress: (share) => watched.onProgress?.(share * readingShare) },
  );
  return protectAgain(services, prepared, choices, {
    ...watched,
    onProgress: (share) => watched.onProgress?.(readingShare + share * (1 - readingShare)),
  });
};

/** The same with other choices, without reading the sheet again. */
export const protectAgain = async (
  services: Services,
  prepared: PreparedCopy,
  choices: DashboardChoices,
  watched: Watched = {},
): Promise<PreparedDashboard> => {
  const { sheet, rule, wish, answer, classification, recipe, decisions } = prepared;
  if (answer?.kind === "no") return { prepared, choices, made: undefined };
  const now = services.now().toISOString();
  const rules = rulesInUse(services);
  const made = await services.core.dashboard(
    sheet.handle,
    {
      ...{ rule, rules, decisions, now, choices, hurryAfter },
      leaveOut: recipe.leaveOut,
      confirmed: confirmations(wish, answer, classification),
      codebook: (await services.codebooks.load()) ?? emptyCodebook(now),
      answers: wish.answers ?? noAnswers,
      labels: dashboardLabels(services.translate, rule, rules.style),
    },
    watched,
  );
  return { prepared, choices, made };
};
