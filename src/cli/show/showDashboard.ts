import { protectionLines } from "../../commands/dashboard/protectionWords";
import type { DashboardOutput } from "../output/dashboardOutput";
import type { Shown, Terminal } from "./shown";
import { showQuestions } from "./showNames";
import { showTemplate } from "./showTemplate";

/** Where the dashboard is, and what protecting it cost; of one that is refused only the refusal. */
export const showDashboard = (output: DashboardOutput, { translate }: Terminal): Shown => {
  const { copy, sheet, template, names, protection, reportPage, hiddenList, error } = output;
  if (copy === null || protection === null) return { text: "", complaint: error?.message };
  const lines = [
    translate("cli.copy.done", { copy, sheet }),
    ...protectionLines(protection).map(({ key, data }) => translate(key, data)),
    ...(names === null ? [] : showQuestions(names, "countedAsOneHead", translate)),
    ...(reportPage === null ? [] : [translate("cli.copy.reportPage", { file: reportPage })]),
    ...(hiddenList === null ? [] : [translate("cli.copy.hiddenList", { file: hiddenList })]),
  ];
  return {
    text: [`${lines.join("\n")}\n`, showTemplate(template, translate)].join(""),
    complaint: undefined,
  };
};
