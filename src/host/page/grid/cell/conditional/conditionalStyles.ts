import type { GriffelStyle } from "@fluentui/react-components";

/** Behind the text: the cell is a layer of its own, and what lies below zero in it lies over its fill. */
export const conditionalStyles = {
  barRoom: { position: "absolute", inset: "1px", zIndex: -1, pointerEvents: "none" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    outlineStyle: "solid",
    outlineWidth: 0,
    outlineOffset: "-1px",
  },
  barAxis: { position: "absolute", top: 0, bottom: 0, borderLeftWidth: "1px", borderLeftStyle: "dashed" },
  icon: {
    position: "absolute",
    insetInlineStart: "2px",
    bottom: "2px",
    width: "calc(15px * var(--zoom))",
    height: "calc(15px * var(--zoom))",
    pointerEvents: "none",
  },
  withIcon: { paddingInlineStart: "calc(4px + 16px * var(--zoom))" },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
