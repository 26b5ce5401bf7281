import type { Icon } from "../../../../../package/conditional/storedConditionalFormat";
import { text } from "../../../../texts/text";
import type { GridStyles } from "../../gridStyles";
import { iconShape } from "./iconShapes";

export interface CellIconProps {
  readonly icon: Icon;
  readonly styles: GridStyles;
}

/** An icon of a set before its cell's text. */
export function CellIcon({ icon, styles }: CellIconProps) {
  const known = iconShape(icon);
  if (known === undefined) return null;
  const label = text("grid.icon", { index: icon.index + 1, count: known.count });
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" role="img" aria-label={label} data-icon={icon.index}>
      {known.shape.map(([path, fill]) => (
        <path key={path} d={path} fill={fill} />
      ))}
    </svg>
  );
}
