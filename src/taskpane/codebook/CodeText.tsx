import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CodeAnswer } from "../../codebook/reading/readBack";

const useStyles = makeStyles({ code: { fontFamily: tokens.fontFamilyMonospace, unicodeBidi: "isolate" } });

/** A code, and how it stands when it is not simply in use. */
export const CodeText = ({ code, standing }: Pick<CodeAnswer, "code" | "standing">) => {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <span className={styles.code}>{code}</span>
      {standing === "current" ? null : ` (${t(`codes.standing.${standing}`)})`}
    </>
  );
};
