import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import type { ReaderInterval } from "../../../../disclosure/audit/intervals";

const useStyles = makeStyles({
  bar: { position: "relative", blockSize: "12px", color: tokens.colorNeutralForeground1 },
  part: { position: "absolute", boxSizing: "border-box", minInlineSize: "2px" },
  outside: { insetBlock: 0, border: `${tokens.strokeWidthThin} solid currentColor` },
  insider: {
    insetBlock: "3px",
    backgroundImage: "repeating-linear-gradient(45deg, currentColor 0 1px, transparent 1px 4px)",
    border: `${tokens.strokeWidthThin} solid currentColor`,
  },
  truth: { insetBlock: "-1px", insetInlineStart: "50%", inlineSize: "2px", backgroundColor: "currentColor" },
});

/** The true figure stands in the middle, and the bar ends at its double: an interval that goes on beyond is cut there. */
const placed = ({ low, high }: ReaderInterval, people: number) => {
  const share = (figure: number): number => Math.min(100, (50 * figure) / Math.max(1, people));
  return { insetInlineStart: `${share(low)}%`, inlineSize: `${share(high) - share(low)}%` };
};

/** The intervals of a reader outside (a frame) and of the organisation that comes closest (striped) around the truth (a line). */
export const IntervalBar = ({ people, outside, insider }: HiddenCell) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div className={mergeClasses(styles.part, styles.outside)} style={placed(outside, people)} />
      {insider === undefined ? null : (
        <div className={mergeClasses(styles.part, styles.insider)} style={placed(insider, people)} />
      )}
      <div className={mergeClasses(styles.part, styles.truth)} />
    </div>
  );
};
