import type { CopyRecord } from "../../codebook/codebook";
import type { Audience } from "../../protocol/rule";
import type { Finding } from "../copy";
import { handlingOf } from "../handling";
import { matchRows, type Match } from "./matchRows";
import type { PrintedCopy } from "./printCopy";
import type { RowPrints } from "./rowPrints";

/** A copy that is about to be made. */
export interface CopyToTest {
  readonly audience: Audience;
  /** All codes that stand in it. */
  readonly codes: readonly string[];
  readonly printed: PrintedCopy;
}

/** A copy made earlier. */
export interface EarlierCopy {
  readonly record: CopyRecord;
  /** Reads its fingerprints; undefined when this device has none that can be read. */
  readonly prints: () => RowPrints | undefined;
}

/** How many organisations whoever has an earlier copy too could follow from code to code. */
interface Linkage {
  readonly count: number;
  readonly finding: Finding;
}

const dataOf = ({ codes }: CopyToTest, { audience, period, at }: CopyRecord, count: number) => ({
  count,
  organisations: codes.length,
  audience,
  when: period === "" ? at.slice(0, 10) : period,
});

/** The same codes in copies for two audiences. In copies for one they are meant to be the same. */
const byCode = (copy: CopyToTest, record: CopyRecord): readonly Linkage[] => {
  if (record.audience === copy.audience) return [];
  const had = new Set(record.codes);
  const count = copy.codes.filter((code) => had.has(code)).length;
  if (count === 0) return [];
  return [{ count, finding: { key: "linkable-code", severity: "warn", data: dataOf(copy, record, count) } }];
};

/** Organisations, by fingerprint, that had another code in the earlier copy. */
const withOtherCode = ({ printed }: CopyToTest, { codes }: CopyRecord): ReadonlySet<string> => {
  const had = new Set(codes);
  return new Set(
    [...printed.organisations]
      .filter(([, { code, allCodes }]) => !had.has(code) && allCodes.some((other) => had.has(other)))
      .map(([print]) => print),
  );
};

/** The header of the first column of each kind: of places the finest. */
const headersOf = ({ columns }: Match, { headers, prints }: PrintedCopy): string => {
  const kinds = new Map<string, string>();
  for (const at of columns) {
    const kind = kindOfColumn(prints, at);
    if (!kinds.has(kind)) kinds.set(kind, headers[at] ?? "");
  }
  return [...kinds.values()].join(", ");
};

const kindOfColumn = ({ others }: RowPrints, at: number): string =>
  handlingOf[others[at]?.role ?? "unknown"].kind;

/** By rows that say the same in both: the first combination of columns by which most are matched. */
const byRows = (
  copy: CopyToTest,
  record: CopyRecord,
  others: ReadonlySet<string>,
  earlier: RowPrints,
): readonly Linkage[] => {
  let best: { readonly count: number; readonly match: Match } | undefined;
  for (const match of matchRows(copy.printed.prints, earlier)) {
    const count = [...match.organisations].filter((print) => others.has(print)).length;
    if (count > (best?.count ?? 0)) best = { count, match };
    if (count === others.size) break;
  }
  if (best === undefined) return [];
  const data = { ...dataOf(copy, record, best.count), columns: headersOf(best.match, copy.printed) };
  return [{ count: best.count, finding: { key: "linkable-rows", severity: "warn", data } }];
};

/** What stands beside one earlier copy, or `untested` when its rows could not be compared. */
const testAgainst = (
  copy: CopyToTest,
  { record, prints }: EarlierCopy,
): readonly (Linkage | "untested")[] => {
  const others = withOtherCode(copy, record);
  if (others.size === 0) return byCode(copy, record);
  const earlier = prints();
  const rows = earlier === undefined ? (["untested"] as const) : byRows(copy, record, others, earlier);
  return [...byCode(copy, record), ...rows];
};

/**
 * What whoever has one of the earlier copies too could find out: the worst of it, as one finding, and how many copies could
 * not be compared. Nothing when nothing can be matched.
 *
 * @param earlier the oldest first; once all organisations can be matched, older ones are not looked at
 */
export const linkageFindings = (copy: CopyToTest, earlier: readonly EarlierCopy[]): readonly Finding[] => {
  let worst: Linkage | undefined;
  let untested = 0;
  for (const one of [...earlier].reverse()) {
    for (const test of testAgainst(copy, one)) {
      if (test === "untested") untested += 1;
      else if (test.count > (worst?.count ?? 0)) worst = test;
    }
    if (worst?.count === copy.codes.length) return [worst.finding];
  }
  return [
    ...(worst === undefined ? [] : [worst.finding]),
    ...(untested === 0
      ? []
      : [{ key: "linkage-untested", severity: "note", data: { count: untested } } as const]),
  ];
};
