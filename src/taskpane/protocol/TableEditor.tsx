import { Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { looserInWords } from "../../commands/protocolDifferences";
import { readProtocol, saveProtocol } from "../../commands/protocolFile";
import { withName } from "../../protocol/editing/tableEdits";
import { tableTitle } from "../../protocol/tableTitle";
import { useServices } from "../paneContext";
import { DraftPanel } from "../settings/DraftPanel";
import { UseDraft } from "../settings/UseDraft";
import { RuleText } from "./RuleText";
import { useDraft } from "./useDraft";
import { useTable } from "./useTable";

/** The table that is being changed as a whole: its name, undo, to a file and from one, and into use. */
export const TableEditor = () => {
  const { t } = useTranslation();
  const services = useServices();
  const { table, translate } = services;
  const { inUse } = useTable();
  const draft = useDraft();
  const { value: protocol } = draft;
  const title = tableTitle(protocol);
  return (
    <DraftPanel
      of="protocol"
      draft={draft}
      onSave={() => saveProtocol(services, protocol)}
      onLoad={async (file) => {
        const loaded = await readProtocol(file);
        draft.change(loaded);
        return t("pane.protocol.loaded", { name: loaded.name });
      }}
    >
      <RuleText
        label={t("pane.protocol.name")}
        value={protocol.name}
        needed
        onChange={(name) => {
          draft.change(withName(protocol, name));
        }}
      />
      {title === tableTitle(inUse) ? (
        <Text>{t("pane.protocol.isInUse")}</Text>
      ) : (
        <UseDraft
          key={title}
          of="protocol"
          looser={looserInWords(protocol, translate)}
          onUse={() => table.use(protocol)}
        />
      )}
    </DraftPanel>
  );
};
