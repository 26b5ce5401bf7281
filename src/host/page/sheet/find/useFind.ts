import { useState } from "react";
import { cellArea } from "../../../model/area";
import { findCells, replaceIn, type Match, type Search } from "../../../model/findCells";
import { text } from "../../../texts/text";
import { activeCell } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import { nextMatch } from "./nextMatch";

/** What is filled in. */
export interface FindForm {
  readonly text: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly inFormulas: boolean;
  readonly inWorkbook: boolean;
}

export const emptyFind: FindForm = {
  text: "",
  replacement: "",
  matchCase: false,
  entireCell: false,
  inFormulas: false,
  inWorkbook: false,
};

/** What the panel does, and what it says of it. Replacing looks at what was typed, as Excel does. */
export function useFind(view: WorkbookView, form: FindForm) {
  const [said, setSaid] = useState("");
  const [listed, setListed] = useState<readonly Match[]>();
  const { model } = view;
  const search = (lookIn: Search["lookIn"]): Match[] =>
    findCells(model, form.inWorkbook ? model.visibleSheets : [model.activeSheet], { ...form, lookIn });
  const lookIn = form.inFormulas ? "formulas" : "values";
  const goTo = ({ sheet, row, column }: Match) => {
    model.select(sheet, cellArea(row, column));
  };
  const here = (): Match => {
    const { sheet, selection, source } = view.current();
    return { sheet, ...activeCell(selection, source) };
  };
  const tell = (count: number) => {
    setSaid(count === 0 ? text("find.nothing") : text("find.count", { count }));
  };
  const next = (step: 1 | -1) => {
    const matches = search(lookIn);
    const found = nextMatch(matches, here(), step, model.sheets);
    tell(matches.length);
    if (found !== undefined) goTo(found);
  };
  const replaceMatches = (matches: readonly Match[]): number =>
    replaceIn(model, matches, { ...form, lookIn: "formulas" }, form.replacement);
  return {
    said,
    listed,
    goTo,
    next,
    all: () => {
      const matches = search(lookIn);
      tell(matches.length);
      setListed(matches);
    },
    replace: () => {
      const now = here();
      replaceMatches(search("formulas").filter((match) => isSame(match, now)));
      next(1);
    },
    replaceAll: () => {
      setSaid(text("find.replaced", { count: replaceMatches(search("formulas")) }));
      setListed(undefined);
    },
  };
}

const isSame = (one: Match, other: Match): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
