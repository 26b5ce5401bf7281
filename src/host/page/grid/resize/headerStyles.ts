import { tokens, type GriffelStyle } from "@fluentui/react-components";

const edge = { position: "absolute", zIndex: 1, touchAction: "none" } as const;

/** The edges of headers that can be dragged, and the double line where something is hidden. */
export const headerStyles = {
  columnEdge: { ...edge, top: 0, bottom: 0, insetInlineEnd: "-1px", width: "6px", cursor: "col-resize" },
  hiddenColumnEdge: { ...edge, top: 0, bottom: 0, insetInlineStart: 0, width: "6px", cursor: "col-resize" },
  rowEdge: {
    ...edge,
    insetInlineStart: 0,
    insetInlineEnd: 0,
    bottom: "-1px",
    height: "5px",
    cursor: "row-resize",
  },
  hiddenRowEdge: {
    ...edge,
    insetInlineStart: 0,
    insetInlineEnd: 0,
    top: 0,
    height: "5px",
    cursor: "row-resize",
  },
  afterHiddenColumn: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "double",
    borderInlineStartColor: tokens.colorNeutralForeground2,
  },
  afterHiddenRow: { borderTop: `3px double ${tokens.colorNeutralForeground2}` },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
