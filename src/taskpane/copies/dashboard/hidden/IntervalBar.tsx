import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import type { ReaderInterval } from "../../../../disclosure/audit/readerIntervals";

const useStyles = makeStyles({
  bar: { position: "relative", blockSize: "12px", color: tokens.colorNeutralForeground1 },
  part: { position: "absolute", boxSizing: "border-box", minInlineSize: "2px" },
  outside: { insetBlock: 0, border: `${tokens.strokeWidthThin} solid currentColor` },
  insider: {
    insetBlock: "3px",
    backgroundImage: "repeating-linear-gradient(45deg, currentColor 0 1px, transparent 1px 4px)",
    border: `${tokens.strokeWidthThin} solid currentColor`,
  },
  truth: {
    insetBlock: "-1px",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "currentColor",
  },
});

/** How far along the bar a figure stands, in percent: the truth in the middle, "nobody" at the start, twice the truth and more at the end. */
const shareOf = (figure: number, people: number): number =>
  Math.min(100, (50 * figure) / Math.max(1, people));

const placed = ({ low, high }: Pick<ReaderInterval, "low" | "high">, people: number) => ({
  insetInlineStart: `${shareOf(low, people)}%`,
  inlineSize: `${shareOf(high, people) - shareOf(low, people)}%`,
});

/** The intervals of a reader outside (a frame) and of the organisation that comes closest (striped) around the truth (a line). */
export const IntervalBar = ({ people, outside, insider }: HiddenCell) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={mergeClasses(styles.part, styles.outside)} style={placed(outside, people)} />
      {insider === undefined ? null : (
        <div className={mergeClasses(styles.part, styles.insider)} style={placed(insider, people)} />
      )}
      <div
        className={mergeClasses(styles.part, styles.truth)}
        style={placed({ low: people, high: people }, people)}
      />
    </div>
  );
};
