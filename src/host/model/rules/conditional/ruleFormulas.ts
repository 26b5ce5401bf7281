import { quotedText } from "../../../../package/cells/quotedText";
import type {
  CellContent,
  TextOperator,
  TimePeriod,
} from "../../../../package/conditional/storedConditionalFormat";

/** The formulas that Excel writes beside rules which it also knows by name; `cell` is the first of the format. */
export const textFormula = (operator: TextOperator, text: string, cell: string): string =>
  ({
    containsText: `NOT(ISERROR(SEARCH(${quotedText(text)},${cell})))`,
    notContains: `ISERROR(SEARCH(${quotedText(text)},${cell}))`,
    beginsWith: `LEFT(${cell},${text.length})=${quotedText(text)}`,
    endsWith: `RIGHT(${cell},${text.length})=${quotedText(text)}`,
  })[operator];

export const contentFormula = (content: CellContent, cell: string): string =>
  ({
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  })[content];

const sameMonth = (cell: string, ahead: string): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0${ahead})),YEAR(${cell})=YEAR(EDATE(TODAY(),0${ahead})))`;

export const periodFormula = (period: TimePeriod, cell: string): string =>
  ({
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    lastWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
    thisWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
    nextWeek: `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
    lastMonth: sameMonth(cell, "-1"),
    thisMonth: `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
    nextMonth: sameMonth(cell, "+1"),
  })[period];
