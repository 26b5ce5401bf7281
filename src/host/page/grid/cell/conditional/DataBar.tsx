import type { CSSProperties } from "react";
import type { Bar } from "../../../../model/rules/conditional/drawings";
import type { GridStyles } from "../../gridStyles";
import { luminance } from "../color";

export interface DataBarProps {
  readonly bar: Bar;
  /** Whether the sheet reads from right to left; a bar may say otherwise. */
  readonly rightToLeft: boolean;
  /** What it lies on, as `#RRGGBB`. */
  readonly background: string;
  readonly styles: GridStyles;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** A number as a bar behind its cell's text. */
export function DataBar({ bar, rightToLeft, background, styles }: DataBarProps) {
  const { rule, from, to, axis, isNegative } = bar;
  const isFromRight = rule.direction === "context" ? rightToLeft : rule.direction === "rightToLeft";
  const side = isFromRight ? "right" : "left";
  const growsLeft = isFromRight !== isNegative;
  const color = (isNegative ? rule.negativeColor : undefined) ?? rule.color;
  const border = isNegative ? (rule.negativeBorder ?? rule.border) : rule.border;
  const look: CSSProperties = {
    [side]: percent(from),
    width: percent(to - from),
    ...barLook(dimmed(color, background), rule.isGradient, growsLeft ? "left" : "right"),
    ...(border !== undefined && { outlineColor: border, outlineWidth: 1 }),
  };
  return (
    <span className={styles.barRoom} aria-hidden>
      <span className={styles.bar} style={look} data-bar />
      {axis !== undefined && axis > 0 && axis < 1 && (
        <span
          className={styles.barAxis}
          style={{ [side]: percent(axis), borderColor: rule.axisColor ?? "currentColor" }}
        />
      )}
    </span>
  );
}

const barLook = (color: string, isGradient: boolean, towards: string): CSSProperties =>
  isGradient
    ? {
        backgroundImage: `linear-gradient(to ${towards}, ${color}, color-mix(in srgb, ${color} 15%, transparent))`,
      }
    : { backgroundColor: color };

/** Bars are made for black letters on white paper; on a dark page the letters over them are white. */
const dimmed = (color: string, background: string): string =>
  luminance(background) > 0.5 ? color : `color-mix(in srgb, ${color} 45%, ${background})`;
