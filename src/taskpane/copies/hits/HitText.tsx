import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedHit } from "../../../anonymise/hitPage";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere", unicodeBidi: "plaintext", whiteSpace: "pre-wrap" },
  /** Seen without colours too. */
  hit: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    backgroundColor: "transparent",
    color: "inherit",
  },
});

/** So much of a long text is shown on each side. */
const around = 60;

/** A text with the hit marked in it. */
export const HitText = ({ text, start, end }: Pick<PlacedHit, "text" | "start" | "end">) => {
  const styles = useStyles();
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return (
    <p className={styles.text}>
      {from > 0 ? "…" : ""}
      {text.slice(from, start)}
      <mark className={styles.hit}>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length ? "…" : ""}
    </p>
  );
};
