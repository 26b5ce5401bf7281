import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ProtectionReport } from "../../../anonymise/dashboard/dashboard";
import { protectionLines } from "../../../commands/dashboard/protectionWords";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

/** What protection cost and what it is worth, in plain words. */
export const ProtectionLines = ({ report }: { readonly report: ProtectionReport }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {protectionLines(report).map(({ key, data }) => (
        <li key={key}>{t(key, data)}</li>
      ))}
    </ul>
  );
};
