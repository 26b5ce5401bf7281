import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Notice } from "../parts/Notice";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** As many as a person puts right before looking again. */
const mostShown = 50;

interface RemarkListProps<Remark> {
  readonly intent: "error" | "warning";
  readonly title: string;
  readonly remarks: readonly Remark[];
  readonly textOf: (remark: Remark) => string;
}

/** What is to be said of rows of a list; nothing when there is nothing. */
export const RemarkList = <Remark,>({ intent, title, remarks, textOf }: RemarkListProps<Remark>) => {
  const { t } = useTranslation();
  const styles = useStyles();
  if (remarks.length === 0) return null;
  const hidden = remarks.length - mostShown;
  return (
    <Notice intent={intent} title={title}>
      <ul className={styles.list}>
        {remarks
          .slice(0, mostShown)
          .map(textOf)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      {hidden <= 0 ? null : t("pane.importCodes.more", { count: hidden })}
    </Notice>
  );
};
