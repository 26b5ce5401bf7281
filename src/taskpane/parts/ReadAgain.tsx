import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice";

interface ReadAgainProps {
  /** Whether cells were edited since the sheet was read. */
  readonly edited: boolean;
  /** What the button says; a sheet is read again when it says nothing else. */
  readonly label?: string;
  readonly onRead: () => void;
}

/** Says that what is shown may be old, and reads anew. */
export const ReadAgain = ({ edited, label, onRead }: ReadAgainProps) => {
  const { t } = useTranslation();
  return (
    <>
      {edited ? <Notice intent="info">{t("pane.edited")}</Notice> : null}
      <Button onClick={onRead}>{label ?? t("pane.readSheet")}</Button>
    </>
  );
};
