import type { Finding } from "../anonymise/copy";
import type { Dashboard, DashboardChoices, DashboardLabels } from "../anonymise/dashboard/dashboard";
import type { NamesMet } from "../anonymise/namesMet";
import type { Confirmations } from "../anonymise/obstacles";
import type { Codebook } from "../codebook/codebook";
import type { DisclosureRules } from "../disclosure/rules/rules";
import type { Reason } from "../table/table";
import type { CopyQuestion, PlanQuestion } from "./copyCore";
import type { CoreOptions } from "./coreOptions";
import type { SheetHandle } from "./heldSheets";

export interface DashboardQuestion
  extends
    Pick<PlanQuestion, "rule" | "decisions" | "leaveOut">,
    Pick<CopyQuestion, "codebook" | "answers" | "now"> {
  readonly confirmed: Confirmations;
  readonly rules: DisclosureRules;
  readonly choices: DashboardChoices;
  readonly labels: DashboardLabels;
  /** Seconds after which the best safe figures so far are taken. */
  readonly hurryAfter: number;
}

export interface CoreDashboard {
  /** What stops it. */
  readonly obstacles: readonly Reason[];
  /** The names of its sheet, and which look alike. What was answered already is still asked. */
  readonly names: NamesMet;
  /** Undefined while something stops it. */
  readonly dashboard: Dashboard | undefined;
  /** That its first sheet will have, from the first cell on; `""` while something stops it. */
  readonly fingerprint: string;
  /** What must not be in it and is; it must not be written when there is any. */
  readonly leaks: readonly Finding[];
  /** With the organisations met on the way, to search the file for. It is not kept: nobody got a code. */
  readonly codebook: Codebook;
}

/** From a held sheet to its dashboard. */
export interface DashboardCore {
  /** Added up, protected and attacked: nothing unsafe is in it. */
  dashboard(handle: SheetHandle, question: DashboardQuestion, options?: CoreOptions): Promise<CoreDashboard>;
}
