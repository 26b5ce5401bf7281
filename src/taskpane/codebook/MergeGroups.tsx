import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ComparedMatch, Comparison } from "../../codebook/merging/comparison";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, cursor: "pointer" },
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { overflowWrap: "anywhere", unicodeBidi: "plaintext" },
});

/** As many names as a person looks through. */
const mostShown = 200;

const groups = ["newThere", "same", "conflicting", "newHere"] as const;

/** How many organisations are new, the same and different, each group with its names. */
export const MergeGroups = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return groups.map((group) => (
    <details key={group}>
      <summary className={styles.summary}>
        {t(`pane.merge.groups.${group}`, { count: comparison[group].length })}
      </summary>
      <MatchList matches={comparison[group]} />
    </details>
  ));
};

const MatchList = ({ matches }: { readonly matches: readonly ComparedMatch[] }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const hidden = matches.length - mostShown;
  return (
    <>
      <ul className={styles.list}>
        {matches.slice(0, mostShown).map(({ ours, theirs, gains }) => {
          const entries = ours.length > 0 ? ours : theirs;
          return (
            <li key={entries.map(({ id }) => id).join(" ")} className={styles.item}>
              {entries.map(({ name }) => name).join("; ")}
              {gains.length === 0 ? null : ` ${t("pane.merge.gains", { gains: gains.join("; ") })}`}
            </li>
          );
        })}
      </ul>
      {hidden <= 0 ? null : <Caption1>{t("pane.merge.more", { count: hidden })}</Caption1>}
    </>
  );
};
