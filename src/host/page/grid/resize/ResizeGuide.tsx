import { makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../../../texts/text";
import { charactersOf, pointsOf } from "../axis/units";
import type { Resizing } from "./resizing";

const useStyles = makeStyles({
  line: { position: "fixed", zIndex: 10, pointerEvents: "none", backgroundColor: tokens.colorBrandStroke1 },
  tip: {
    position: "absolute",
    padding: "2px 6px",
    whiteSpace: "nowrap",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
});

export interface ResizeGuideProps {
  readonly resizing: Resizing;
  readonly scroller: HTMLElement;
}

/** A line where the edge will be, and the size in the unit that people know from Excel. */
export function ResizeGuide({ resizing, scroller }: ResizeGuideProps) {
  const styles = useStyles();
  const box = scroller.getBoundingClientRect();
  const { pixels, at, lines } = resizing;
  const place =
    lines === "rows"
      ? { top: at, left: box.left, width: box.width, height: 1 }
      : { left: at, top: box.top, height: box.height, width: 1 };
  const size = lines === "rows" ? pointsOf(pixels) : charactersOf(pixels);
  return (
    <div className={styles.line} style={place}>
      <span className={styles.tip}>
        {text(lines === "rows" ? "grid.size.rows" : "grid.size.columns", { size: size.toFixed(2), pixels })}
      </span>
    </div>
  );
}
