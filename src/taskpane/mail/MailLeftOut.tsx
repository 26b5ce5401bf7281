import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { leftOutReasons, type LeftOut } from "../../anonymise/mail/addressLine";
import { ShowCells } from "../parts/ShowCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface MailLeftOutProps {
  readonly leftOut: readonly LeftOut[];
  readonly sheetId: string;
}

/** Who is not in the address line, by the reason, with the way to their rows. */
export const MailLeftOut = ({ leftOut, sheetId }: MailLeftOutProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  if (leftOut.length === 0) return <Text>{t("pane.mail.nobodyLeftOut")}</Text>;
  return (
    <>
      <Text weight="semibold">{t("pane.mail.leftOut", { count: leftOut.length })}</Text>
      <ul className={styles.list} aria-label={t("pane.mail.leftOut", { count: leftOut.length })}>
        {leftOutReasons.map((reason) => {
          const those = leftOut.filter((one) => one.reason === reason);
          if (those.length === 0) return null;
          const names = [...new Set(those.map(({ organisation }) => organisation))].filter(
            (name) => name !== "",
          );
          const why = t(`pane.mail.reasons.${reason}`);
          return (
            <li key={reason}>
              {why} {names.join(", ")}{" "}
              <ShowCells
                sheetId={sheetId}
                column={0}
                rows={those.map(({ row }) => row)}
                label={t("pane.mail.showRows", { why })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
};
