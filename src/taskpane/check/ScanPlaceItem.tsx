import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SheetInfo } from "../../excel/sheets";
import type { ScanFinding } from "../../package/scan/finding";
import { masked } from "../../package/scan/masked";
import { useServices } from "../paneContext";

interface ScanPlaceItemProps {
  readonly finding: ScanFinding;
  /** Those of the open workbook; none for a file. */
  readonly sheets: readonly SheetInfo[];
}

/** One place, with the first of what is there: its letters only, until somebody asks for the whole. */
export const ScanPlaceItem = ({ finding, sheets }: ScanPlaceItemProps) => {
  const { t } = useTranslation();
  const { excel } = useServices();
  const [isWhole, setIsWhole] = useState(false);
  const { kind, place, example, count } = finding;
  const where = t(`scan.place.${place.key}`, place.data);
  const sheet = sheets.find(({ name }) => name === place.data["sheet"]);
  const shown = isWhole ? example : masked(example);
  return (
    <li>
      {where} <bdi>{kind === "refused" ? t(`packageErrors.${example}`) : shown}</bdi>{" "}
      {t("pane.scan.times", { count })}{" "}
      {example === masked(example) || kind === "refused" ? null : (
        <Button
          size="small"
          appearance="transparent"
          aria-label={t(isWhole ? "pane.scan.maskAt" : "pane.scan.showAt", { where })}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {t(isWhole ? "pane.scan.mask" : "pane.scan.show")}
        </Button>
      )}
      {sheet?.visibility !== "visible" ? null : (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            void excel.activateSheet(sheet.id).catch(() => undefined);
          }}
        >
          {t("pane.scan.toSheet", { sheet: sheet.name })}
        </Button>
      )}
    </li>
  );
};
