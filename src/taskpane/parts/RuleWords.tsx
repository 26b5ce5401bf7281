import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Rule } from "../../protocol/rule";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  name: typographyStyles.caption1Strong,
  words: { ...typographyStyles.body1, margin: 0 },
});

/** A rule in the protocol's own words, which are never translated or shortened. */
export const RuleWords = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const lines = [
    [t("pane.rule.level"), rule.words.level],
    [t("pane.rule.disclosure"), rule.words.disclosure],
  ] as const;
  return (
    <dl className={styles.list}>
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.words} dir="ltr" lang="en">
            {words === "" ? t("pane.rule.silent") : words}
          </dd>
        </div>
      ))}
    </dl>
  );
};
