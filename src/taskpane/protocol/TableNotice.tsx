import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isTurkeyTable, tableTitle } from "../../protocol/tableTitle";
import { useServices } from "../paneContext";
import { Notice } from "../parts/Notice";
import { useTable } from "./useTable";

/** Says which table the pages ask, unless it is Turkey's; and that none is asked where it can't be read. */
export const TableNotice = () => {
  const { t } = useTranslation();
  const { navigation } = useServices();
  const { inUse, problem } = useTable();
  if (problem !== undefined)
    return (
      <Notice intent="error" title={t("pane.protocol.unreadable")}>
        <Button
          size="small"
          onClick={() => {
            navigation.go({ page: "protocol" });
          }}
        >
          {t("pane.protocol.toTable")}
        </Button>
      </Notice>
    );
  if (inUse.rules.length === 0 || isTurkeyTable(inUse)) return null;
  return <Caption1>{t("pane.protocol.asked", { name: tableTitle(inUse) })}</Caption1>;
};
