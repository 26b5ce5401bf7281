import { useState, type ReactNode } from "react";
import { filterChoices } from "../../../model/filters/filterChoices";
import { conditionOf, filterButtonAt } from "../../../model/filters/sheetFilter";
import { listChoices } from "../../../model/listChoices";
import type { Position } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import { ChoiceList } from "./ChoiceList";
import { conditionFor, filterColumn, sortFiltered } from "./filterActions";
import { FilterMenu } from "./FilterMenu";

interface OpenList {
  readonly cell: Position;
  readonly box: DOMRect;
}

export interface CellLists {
  readonly element: ReactNode;
  /** Opens what a cell offers: its column's filter, or the values it may have. Nothing happens for other cells. */
  readonly open: (cell: Position, element: Element | undefined) => void;
}

/** The filter menu and the list of allowed values, whichever the cell has. */
export function useCellLists(
  view: WorkbookView,
  attempt: (action: () => void) => void,
  focusGrid: () => void,
): CellLists {
  const [list, setList] = useState<OpenList>();
  const close = () => {
    setList(undefined);
    focusGrid();
  };
  return {
    open: (cell, element) => {
      const box = element?.getBoundingClientRect();
      // After the click that asks for it: a menu takes a click outside itself as one that closes it.
      if (box !== undefined)
        setTimeout(() => {
          setList({ cell, box });
        });
    },
    element:
      list === undefined
        ? undefined
        : (filterMenu(view, list, attempt, close) ?? valueList(view, list, close)),
  };
}

function filterMenu(
  view: WorkbookView,
  { cell, box }: OpenList,
  attempt: (action: () => void) => void,
  onClose: () => void,
): ReactNode {
  const { sheet, source } = view.current();
  const { model } = view;
  const found = filterButtonAt(sheet, cell.row, cell.column);
  if (found === undefined) return undefined;
  const { filter, column } = found;
  const choices = filterChoices(model, filter, column);
  return (
    <FilterMenu
      header={source.cell(cell.row, cell.column).text}
      choices={choices}
      isFiltered={conditionOf(filter, column) !== undefined}
      target={{ getBoundingClientRect: () => box }}
      onSort={(descending) => {
        attempt(() => {
          sortFiltered(model, filter, column, descending);
        });
      }}
      onApply={(ticked) => {
        const condition = conditionFor(
          ticked,
          choices.map((choice) => choice.text),
        );
        attempt(() => {
          filterColumn(model, filter, column, condition);
        });
      }}
      onClear={() => {
        attempt(() => {
          filterColumn(model, filter, column, undefined);
        });
      }}
      onClose={onClose}
    />
  );
}

function valueList(view: WorkbookView, { cell, box }: OpenList, onClose: () => void): ReactNode {
  const { sheet, source } = view.current();
  const values = listChoices(view.model, sheet, cell.row, cell.column);
  if (values === undefined) return undefined;
  return (
    <ChoiceList
      values={values}
      current={source.cell(cell.row, cell.column).text}
      box={box}
      onChoose={(value) => {
        view.model.edits.enterText(sheet, cell.row, cell.column, value);
      }}
      onClose={onClose}
    />
  );
}
