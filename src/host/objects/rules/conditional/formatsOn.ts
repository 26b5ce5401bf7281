import type { StoredConditionalFormat } from "../../../../package/conditional/storedConditionalFormat";
import { standingOn } from "../../../model/rules/attached";
import type { CellsSelf } from "../../format/looks";
import { typeOfRule } from "./newRules";

/** The formats that stand on some of the cells, in the order of their priority. What Office.js has no name for is not among them. */
export const formatsOn = ({ sheet, areas }: CellsSelf): StoredConditionalFormat[] =>
  standingOn(sheet.stored.conditionalFormats, areas).filter(({ rule }) => typeOfRule(rule) !== undefined);
