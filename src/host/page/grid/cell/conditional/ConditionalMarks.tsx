import type { GridSource, ConditionalMark } from "../../gridSource";
import type { GridStyles } from "../../gridStyles";
import { CellIcon } from "./CellIcon";
import { DataBar } from "./DataBar";

export interface ConditionalMarksProps {
  readonly mark: ConditionalMark;
  readonly source: GridSource;
  /** What the cell's text stands on, as `#RRGGBB`. */
  readonly background: string;
  readonly styles: GridStyles;
}

/** What conditional formats draw in a cell. */
export function ConditionalMarks({ mark: { bar, icon }, source, background, styles }: ConditionalMarksProps) {
  const { rightToLeft } = source;
  return (
    <>
      {bar && <DataBar bar={bar} rightToLeft={rightToLeft} background={background} styles={styles} />}
      {icon && <CellIcon icon={icon} styles={styles} />}
    </>
  );
}
