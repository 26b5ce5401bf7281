import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";

/** Something was left out because the codebook is not open, and the way to it. @param why in a sentence */
export const CodebookNeeded = ({ why }: { readonly why: string }) => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  return (
    <Notice intent="warning">
      {why}{" "}
      <Button
        size="small"
        onClick={() => {
          navigation.go({ page: "codebook" });
        }}
      >
        {t("pane.codebook.toCodebook")}
      </Button>
    </Notice>
  );
};
