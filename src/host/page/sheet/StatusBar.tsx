import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Area } from "../../../package/workbook";
import { cellsOf } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { GridSource } from "../grid/gridSource";
import { text } from "../../texts/text";
import { summarise, type Summary } from "./summary";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { flexGrow: 1 },
});

/** Long enough that dragging a large selection is not slowed by adding it up at every step. */
const SETTLED = 120;
const numbers = new Intl.NumberFormat("en", { maximumSignificantDigits: 10 });

export interface StatusBarProps {
  readonly state: string;
  readonly sheet: SheetModel;
  readonly source: GridSource;
  readonly area: Area;
}

export function StatusBar({ state, sheet, source, area }: StatusBarProps) {
  const styles = useStyles();
  const summary = useSummary(sheet, source, area);
  return (
    <div className={styles.bar} role="status" aria-label={text("status.label")}>
      <span className={styles.state}>{state}</span>
      {summary !== undefined && summaryTexts(summary).map((part) => <span key={part}>{part}</span>)}
    </div>
  );
}

function useSummary(sheet: SheetModel, source: GridSource, area: Area): Summary | undefined {
  const [summary, setSummary] = useState<Summary>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setSummary(cellsOf(area) > 1 ? summarise(sheet.cells, area) : undefined);
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [sheet, source, area]);
  return summary;
}

function summaryTexts({ count, numbers: amount, sum, errors }: Summary): string[] {
  if (count === 0) return [];
  return [
    ...(amount > 0 ? [text("status.average", { value: numbers.format(sum / amount) })] : []),
    text("status.count", { value: numbers.format(count) }),
    ...(amount > 0 ? [text("status.sum", { value: numbers.format(sum) })] : []),
    ...(errors > 0 ? [text("status.errors", { count: errors })] : []),
  ];
}
