import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { Notice } from "../parts/Notice";

/** What is said where a copy could be made but for the codebook. */
export const CodebookNeeded = ({ onGoThere }: { readonly onGoThere: () => void }) => {
  const { t } = useTranslation();
  return (
    <Notice intent="warning">
      {t("pane.codebook.needed")}{" "}
      <Button size="small" onClick={onGoThere}>
        {t("pane.codebook.goThere")}
      </Button>
    </Notice>
  );
};
