import { tokens, type GriffelStyle } from "@fluentui/react-components";
import { markStyles } from "./markStyles";

/**
 * A cell is a plain block with its text in it; what most cells don't need (a place of its own, cutting off) is a class
 * that few of them have: a thousand cells are drawn again while one scrolls.
 */
export const cellStyles = {
  cell: {
    flexShrink: 0,
    boxSizing: "border-box",
    alignContent: "end",
    paddingInline: "3px",
    unicodeBidi: "plaintext",
    textAlign: "start",
    whiteSpace: "pre",
    cursor: "cell",
  },
  gridlines: {
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke3,
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke3,
  },
  frozen: { position: "sticky", zIndex: 1, backgroundColor: "var(--paper)" },
  lastFrozen: {
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStrokeAccessible,
  },
  raised: { position: "relative", zIndex: 1 },
  clipped: { overflowX: "clip", overflowY: "visible" },
  spilling: { position: "relative", zIndex: 1, backgroundColor: "var(--paper)" },
  /** The text of a cell that runs over its neighbours. */
  spilled: {
    display: "block",
    width: "max-content",
    overflowX: "clip",
    overflowY: "visible",
    backgroundColor: "inherit",
    unicodeBidi: "plaintext",
  },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", overflowX: "clip", overflowY: "clip" },
  merged: { position: "absolute", zIndex: 1, backgroundColor: "var(--paper)" },
  left: { textAlign: "left" },
  right: { textAlign: "right" },
  center: { textAlign: "center" },
  justify: { textAlign: "justify" },
  top: { alignContent: "start" },
  middle: { alignContent: "center" },
  commented: {
    "::before": {
      content: '""',
      position: "absolute",
      top: 0,
      insetInlineEnd: 0,
      borderTop: "7px solid #c43501",
      borderInlineStartWidth: "7px",
      borderInlineStartStyle: "solid",
      borderInlineStartColor: "transparent",
    },
  },
  stale: { fontStyle: "italic", opacity: 0.75 },
  editor: {
    position: "absolute",
    insetInlineStart: 0,
    top: 0,
    zIndex: 5,
    minWidth: "100%",
    minHeight: "100%",
    boxSizing: "border-box",
    paddingInline: "2px",
    fontFamily: "inherit",
    fontSize: "inherit",
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    border: "2px solid var(--selection)",
    outlineStyle: "none",
    resize: "none",
    overflow: "hidden",
    unicodeBidi: "plaintext",
    fieldSizing: "content",
    maxWidth: "40em",
  },
  ...markStyles,
} as const satisfies Readonly<Record<string, GriffelStyle>>;
