import { makeStyles, tokens } from "@fluentui/react-components";

/** A row of a long list, all as high: lines of 20 pixels, each cut where the pane ends. */
export const useCutRowStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS },
  line: {
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    // A text is cut at its own end, whatever its language; all stand on the pane's side, which is the right where it is laid
    // out from right to left: "left" is turned with it, "start" would be each text's own.
    unicodeBidi: "plaintext",
    textAlign: "left",
    lineHeight: "20px",
  },
});
