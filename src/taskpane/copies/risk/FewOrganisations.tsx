import { Caption1, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CopyMeasures } from "../../../anonymise/measures/copyMeasures";
import { saidOfLone } from "../../../commands/riskWords";
import type { OrganisationIdentity } from "../../../protocol/rule";
import { useServices } from "../../paneContext";
import { Notice } from "../../parts/Notice";
import { FewCells } from "./FewCells";
import { LevelTable } from "./LevelTable";
import { OrganisationChart } from "./OrganisationChart";

interface FewOrganisationsProps {
  readonly measures: CopyMeasures;
  readonly identity: OrganisationIdentity;
  readonly sheetId: string;
}

/** Where one organisation is alone, and where too few are together: a sentence, a table by level, and the cells of one level. */
export const FewOrganisations = ({ measures, identity, sheetId }: FewOrganisationsProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const [byPeriod, setByPeriod] = useState(false);
  const [opened, setOpened] = useState<string>();
  const { levels } = measures;
  if (levels === undefined) return <Notice intent="warning">{t("pane.risk.nobodyReports")}</Notice>;
  const shown = levels.filter((level) => level.byPeriod === byPeriod);
  const finest = shown.at(-1);
  const open = shown.find(({ level }) => level === opened);
  return (
    <>
      <div role="status">
        {finest === undefined ? null : (
          <Notice intent={finest.lone > 0 ? "warning" : "info"}>
            {saidOfLone(finest, identity, translate)}
          </Notice>
        )}
      </div>
      {levels.some((level) => level.byPeriod) ? (
        <Checkbox
          label={t("pane.risk.byPeriod")}
          checked={byPeriod}
          onChange={(_event, { checked }) => {
            setByPeriod(checked === true);
          }}
        />
      ) : null}
      <LevelTable
        levels={shown}
        opened={opened}
        onOpen={(level) => {
          setOpened(level === opened ? undefined : level);
        }}
      />
      <OrganisationChart levels={shown} />
      {open === undefined ? null : <FewCells measure={open} sheetId={sheetId} />}
      <Caption1>{t("pane.risk.rest")}</Caption1>
    </>
  );
};
