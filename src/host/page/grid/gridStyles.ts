import { makeStyles, tokens } from "@fluentui/react-components";
import { cellStyles } from "./cell/cellStyles";
import { headerStyles } from "./resize/headerStyles";

export interface HeaderSize {
  /** Of the row headers, in pixels. */
  readonly width: number;
  /** Of the column headers. */
  readonly height: number;
}

export const headerSize = (zoom: number): HeaderSize => ({
  width: Math.round(56 * zoom),
  height: Math.round(22 * zoom),
});

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
    "--selection": tokens.colorBrandStroke1,
    "--startSide": "0%",
    "--endSide": "100%",
    "&[dir=rtl]": { "--startSide": "100%", "--endSide": "0%" },
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    lineHeight: 1.25,
  },
  content: { position: "relative" },
  body: { position: "relative" },
  row: { display: "flex", position: "absolute", insetInlineStart: 0 },
  frozenRows: {
    position: "sticky",
    zIndex: 3,
    backgroundColor: "var(--paper)",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginBottom: "-1px",
  },
  headerRow: { display: "flex", position: "sticky", top: 0, zIndex: 4 },
  header: {
    flexShrink: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: `calc(${tokens.fontSizeBase200} * var(--zoom))`,
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
  rowHeader: { position: "sticky", insetInlineStart: 0, zIndex: 2 },
  corner: { position: "sticky", insetInlineStart: 0, zIndex: 1 },
  columnHeader: { position: "relative" },
  frozenHeader: { position: "sticky", zIndex: 1 },
  spacer: { flexShrink: 0 },
  ...headerStyles,
  ...cellStyles,
});

export type GridStyles = ReturnType<typeof useGridStyles>;
