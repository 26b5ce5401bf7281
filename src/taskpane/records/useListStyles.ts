import { makeStyles, tokens } from "@fluentui/react-components";

/** Entries below each other, each with its facts and what can be added to it. */
export const useListStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  /** What people wrote stands at the side of its own language. */
  words: { unicodeBidi: "plaintext", whiteSpace: "pre-line" },
  inner: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, unicodeBidi: "plaintext" },
});
