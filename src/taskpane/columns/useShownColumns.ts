import { useState } from "react";
import { countOf, filtered, type ColumnFilter, type KeyedColumn } from "./standing";

export interface ShownColumns {
  readonly filter: ColumnFilter;
  readonly columns: readonly KeyedColumn[];
  readonly show: (filter: ColumnFilter) => void;
}

interface Listed {
  readonly filter: ColumnFilter;
  /** Keys in the order shown. */
  readonly keys: readonly string[];
  /** The sheet's keys, to notice another sheet. */
  readonly sheet: string;
}

/**
 * The columns that a filter lets through. What is listed stays in its place until the person filters anew: a column that was
 * just corrected must not vanish from under their hands.
 */
export const useShownColumns = (columns: readonly KeyedColumn[]): ShownColumns => {
  const sheet = JSON.stringify(columns.map(({ key }) => key));
  const list = (filter: ColumnFilter): Listed => ({
    filter,
    keys: filtered(columns, filter).map(({ key }) => key),
    sheet,
  });
  const [listed, setListed] = useState(() => list(countOf(columns, "toLookAt") > 0 ? "toLookAt" : "all"));
  if (listed.sheet !== sheet) setListed(list(listed.filter));
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    filter: listed.filter,
    columns: listed.keys.flatMap((key) => byKey.get(key) ?? []),
    show: (filter) => {
      setListed(list(filter));
    },
  };
};
