import { Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import { rowsOfFigure, type RowsBehind } from "../../../../anonymise/dashboard/rowsBehind";
import { nameOfHidden } from "../../../../commands/dashboard/hiddenWords";
import { rowsText } from "../../../../commands/rowsText";
import { useServices } from "../../../paneContext";
import { RowList } from "../../../parts/RowList";
import { HiddenRow, hiddenRowHeight } from "./HiddenRow";

interface HiddenListProps {
  readonly cells: readonly HiddenCell[];
  readonly rows: RowsBehind;
  /** The original. */
  readonly sheetId: string;
}

const keyOf = ({ nodes }: HiddenCell): string => nodes.join();

/** Hidden figures, of which the one that is opened leads to its rows in the original. */
export const HiddenList = ({ cells, rows, sheetId }: HiddenListProps) => {
  const { t } = useTranslation();
  const { translate, excel } = useServices();
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<{ readonly name: string; readonly found: readonly number[] }>();
  const open = (cell: HiddenCell): void => {
    const { rows: found, column } = rowsOfFigure(rows, cell.nodes);
    setActive(keyOf(cell));
    setOpened({ name: nameOfHidden(cell, translate), found });
    void excel.selectCells(sheetId, found, column).catch(() => undefined);
  };
  return (
    <>
      <RowList
        label={t("pane.hidden.list")}
        items={cells}
        rowHeight={hiddenRowHeight}
        keyOf={keyOf}
        render={(cell) => <HiddenRow cell={cell} />}
        active={active}
        onActive={(cell) => {
          setActive(keyOf(cell));
        }}
        onOpen={open}
      />
      <div role="status">
        {opened === undefined ? null : (
          <Caption1>
            {t("pane.hidden.rows", {
              name: opened.name,
              rows: rowsText(opened.found.map((row) => row + 1)),
              count: opened.found.length,
            })}
          </Caption1>
        )}
      </div>
    </>
  );
};
