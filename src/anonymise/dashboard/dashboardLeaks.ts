import type { Codebook } from "../../codebook/codebook";
import { sheetsOf, type Copy, type Finding } from "../copy";
import { leaks } from "../leaks";
import { textColumn } from "./cells";

/** As `leaks`, of all sheets of a dashboard and of its legend, which travels too and which a person may have written. */
export const dashboardLeaks = (copy: Copy, codebook: Codebook): readonly Finding[] => {
  const { mark = "", legend = "" } = copy.statement.suppression ?? {};
  const columns = [...sheetsOf(copy).flatMap((sheet) => sheet.columns), textColumn(mark, "helper", [legend])];
  return leaks({ columns }, codebook, "removed");
};
