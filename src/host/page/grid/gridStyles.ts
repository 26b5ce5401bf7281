import { makeStyles, tokens } from "@fluentui/react-components";
import { cellStyles } from "./cell/cellStyles";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 56;

/** The grid with its headers and cells. */
export const useGridStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    outlineStyle: "none",
    position: "relative",
    userSelect: "none",
    overflowAnchor: "none",
    "--cellFont": '"Calibri", "Carlito", "Segoe UI", sans-serif',
    "--selection": tokens.colorBrandStroke1,
    fontFamily: "var(--cellFont)",
    fontSize: "11pt",
    lineHeight: 1.25,
  },
  content: { position: "relative" },
  body: { position: "relative" },
  row: { display: "flex", position: "absolute", insetInlineStart: 0 },
  frozenRows: {
    position: "sticky",
    top: `${HEADER_HEIGHT}px`,
    zIndex: 3,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginBottom: "-1px",
  },
  headerRow: { display: "flex", position: "sticky", top: 0, zIndex: 4, height: `${HEADER_HEIGHT}px` },
  header: {
    flexShrink: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke1,
    cursor: "default",
  },
  headerSelected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  rowHeader: { position: "sticky", insetInlineStart: 0, zIndex: 2, width: `${HEADER_WIDTH}px` },
  corner: { position: "sticky", insetInlineStart: 0, zIndex: 1, width: `${HEADER_WIDTH}px` },
  frozenHeader: { position: "sticky", zIndex: 1 },
  spacer: { flexShrink: 0 },
  ...cellStyles,
});

export type GridStyles = ReturnType<typeof useGridStyles>;
