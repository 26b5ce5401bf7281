import { useTranslation } from "react-i18next";
import { dataShared } from "../../records/register/copies";
import type { Register } from "../../records/register/entry";
import { CodeTable } from "../codebook/CodeTable";
import { Adding } from "./Adding";
import { useDay } from "./useDay";

/** Which organisation's data went to whom, when somebody asks. */
export const DataSharedTable = ({ register }: { readonly register: Register }) => {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <Adding label={t("pane.records.dataShared")}>
      {() => (
        <CodeTable
          title={t("pane.records.dataShared")}
          head={[
            t("pane.records.organisation"),
            t("pane.records.audience"),
            t("pane.records.copyCount"),
            t("pane.records.lastCopy"),
          ]}
          rows={dataShared(register).map(({ organisation, audience, copies, last }) => ({
            key: `${organisation} ${audience}`,
            cells: [organisation, t(`protocol.audience.${audience}`), copies, day(last)],
          }))}
        />
      )}
    </Adding>
  );
};
