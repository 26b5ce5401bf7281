import { useState } from "react";
import { correctionsOf, withRoles, type Corrections } from "../../table/corrections/correction";
import type { Role } from "../../table/role";
import type { ColumnOutline } from "../../worker/outline";
import { keyed, type KeyedColumn } from "./standing";

export interface Saying {
  readonly say: (keys: readonly string[], role: Role | undefined) => void;
  /** Takes these words as well as those said before. */
  readonly take: (corrections: Corrections) => void;
  readonly forgetAll: () => void;
  /** Columns nobody spoke of that mean something else since the last word, because they were compared with the others. */
  readonly others: readonly KeyedColumn[];
}

interface LastWord {
  readonly before: readonly ColumnOutline[];
  readonly spokenOf: ReadonlySet<string>;
}

/** Turns what a person does in the list into corrections. */
export const useSaying = (
  columns: readonly ColumnOutline[],
  onCorrect: (corrections: Corrections) => void,
): Saying => {
  const [last, setLast] = useState<LastWord>();
  const correct = (corrections: Corrections, keys: readonly string[]): void => {
    setLast({ before: columns, spokenOf: new Set(keys) });
    onCorrect(corrections);
  };
  return {
    say: (keys, role) => {
      correct(withRoles(columns, new Map(keys.map((key) => [key, role]))), keys);
    },
    take: (taken) => {
      correct({ ...correctionsOf(columns), ...taken }, Object.keys(taken));
    },
    forgetAll: () => {
      correct({}, Object.keys(correctionsOf(columns)));
    },
    others: othersSince(last, columns),
  };
};

const othersSince = (
  last: LastWord | undefined,
  columns: readonly ColumnOutline[],
): readonly KeyedColumn[] => {
  if (last === undefined || last.before.length !== columns.length) return [];
  return keyed(columns).filter(
    ({ key, column }, at) => !last.spokenOf.has(key) && last.before[at]?.role !== column.role,
  );
};
