import { makeStyles, tokens } from "@fluentui/react-components";
import type { RibbonControl } from "../../manifest/manifest";

/** The look that buttons and menus of the ribbon share. */
export const useRibbonStyles = makeStyles({
  button: {
    flexDirection: "column",
    justifyContent: "flex-start",
    width: "76px",
    minWidth: "76px",
    height: "72px",
    padding: "4px 2px",
    gap: "2px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  icon: { width: "32px", height: "32px", fontSize: "32px", flexShrink: 0 },
  tip: { display: "block", maxWidth: "260px" },
  tipTitle: { display: "block", fontWeight: tokens.fontWeightSemibold, marginBottom: "4px" },
});

/** The picture for 32 pixels, or the next larger one. */
export function RibbonIcon({ icons }: Pick<RibbonControl, "icons">) {
  const bySize = [...icons].sort((one, other) => one.size - other.size);
  const icon = bySize.find(({ size }) => size >= 32) ?? bySize.at(-1);
  return icon === undefined ? null : <img src={icon.url} alt="" width={32} height={32} />;
}

export function Supertip({ supertip }: Pick<RibbonControl, "supertip">) {
  const styles = useRibbonStyles();
  return (
    <span className={styles.tip}>
      <span className={styles.tipTitle}>{supertip.title}</span>
      {supertip.description}
    </span>
  );
}
