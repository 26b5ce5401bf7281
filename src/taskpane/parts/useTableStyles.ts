import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A small table of texts that may be in any language and long. */
export const useTableStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  /** All columns as wide. */
  even: { tableLayout: "fixed" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    unicodeBidi: "plaintext",
    paddingInlineEnd: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  /** With a line below it. */
  lined: {
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
});
