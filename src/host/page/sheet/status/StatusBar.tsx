import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Area } from "../../../../package/workbook";
import { cellsOf } from "../../../model/area";
import type { SheetModel } from "../../../model/sheetModel";
import { text } from "../../../texts/text";
import type { GridSource } from "../../grid/gridSource";
import { ZoomSlider } from "../zoom/ZoomSlider";
import { summarise, type Summary } from "./summary";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "24px",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { flexShrink: 0, marginInlineEnd: "auto" },
  summary: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
});

/** Long enough that dragging a large selection is not slowed by adding it up at every step. */
const SETTLED = 120;
const numbers = new Intl.NumberFormat("en", { maximumSignificantDigits: 10 });

export interface StatusBarProps {
  readonly state: string;
  readonly sheet: SheetModel;
  readonly source: GridSource;
  readonly areas: readonly Area[];
  readonly onZoom: (zoom: number) => void;
}

export function StatusBar({ state, sheet, source, areas, onZoom }: StatusBarProps) {
  const styles = useStyles();
  const summary = useSummary(sheet, source, areas);
  return (
    <div className={styles.bar} data-region>
      <div className={styles.state} role="status" aria-label={text("status.label")}>
        {state}
      </div>
      <div className={styles.summary} role="status" aria-label={text("status.summary")}>
        {summary !== undefined && summaryTexts(summary).map((part) => <span key={part}>{part}</span>)}
      </div>
      <ZoomSlider zoom={source.zoom} onZoom={onZoom} />
    </div>
  );
}

function useSummary(sheet: SheetModel, source: GridSource, areas: readonly Area[]): Summary | undefined {
  const [summary, setSummary] = useState<Summary>();
  const key = JSON.stringify(areas);
  useEffect(() => {
    const timer = setTimeout(() => {
      const selected = JSON.parse(key) as readonly Area[];
      const isSeveral = selected.length > 1 || selected.some((area) => cellsOf(area) > 1);
      setSummary(isSeveral ? summarise(sheet.cells, selected) : undefined);
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [sheet, source, key]);
  return summary;
}

/** What Excel shows: average, count, numerical count, smallest, largest, sum. */
function summaryTexts({ count, numbers: amount, sum, least, most, errors }: Summary): string[] {
  if (count === 0) return [];
  const value = (key: string, number: number) => text(key, { value: numbers.format(number) });
  const known = amount > 0 && errors === 0;
  return [
    ...(known ? [value("status.average", sum / amount)] : []),
    value("status.count", count),
    ...(amount > 0 ? [value("status.numbers", amount)] : []),
    ...(known ? [value("status.least", least), value("status.most", most), value("status.sum", sum)] : []),
    ...(errors > 0 ? [text("status.errors", { count: errors })] : []),
  ];
}
