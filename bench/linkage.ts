import { defaultRules } from "../src/disclosure/rules/rules";
import { apply } from "../src/anonymise/apply";
import { codesInCopy } from "../src/anonymise/codesInCopy";
import { linkageFindings } from "../src/anonymise/linkage/linkage";
import { formatPrints, parsePrints } from "../src/anonymise/linkage/printBytes";
import { printCopy } from "../src/anonymise/linkage/printCopy";
import { organisationsIn } from "../src/anonymise/organisations";
import { plan } from "../src/anonymise/plan";
import type { CopyRecord } from "../src/codebook/codebook";
import { emptyCodebook, enrol } from "../src/codebook/enrol";
import type { Audience } from "../src/protocol/rule";
import { ruleLike } from "../test/support/rule";
import { benchLabels, benchTable, now, timed } from "./anonymise";

/** Seconds of the linkage test for copies of one table. */
export interface LinkageFigures {
  readonly rows: number;
  /** Of the copy: fingerprints in all, without organisations. */
  readonly columns: number;
  readonly print: number;
  /** Beside one earlier copy, of the same rows with other codes. */
  readonly test: number;
  readonly testOf20: number;
  readonly keptKilobytes: number;
  readonly matched: number;
}

/** A copy of a made-up table for two audiences, held against each other. */
export const benchLinkage = (rows: number): LinkageFigures => {
  const table = benchTable(rows);
  const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
  const recipeFor = (series: Audience) =>
    plan({ table, rule: ruleLike({ audience: series }), decisions: {}, series });
  const { names, pairs } = organisationsIn(table, recipeFor("ocha"), emptyCodebook(now));
  const half = enrol(emptyCodebook(now), names, "ocha", random, now, pairs).codebook;
  const both = enrol(half, names, "members", random, now, pairs).codebook;
  const codebook = { ...both, fingerprintSalt: "0f".repeat(32) };
  const copyFor = (series: Audience) => {
    const { copy } = apply({
      ...{ table, recipe: recipeFor(series), codebook },
      ...{ madeOn: "2026-10-31", labels: benchLabels, rules: defaultRules },
    });
    const [printed, seconds] = timed(() => printCopy(copy, codebook, series));
    return { copy, codes: codesInCopy(copy, codebook, series), printed, seconds };
  };
  const before = copyFor("ocha");
  const after = copyFor("members");
  const kept = formatPrints(before.printed.prints);
  const record: CopyRecord = {
    ...{ id: "earlier", at: now, informationType: "4w", audience: "ocha", series: "ocha", period: "2026-10" },
    codes: before.codes,
  };
  const test = (count: number) =>
    timed(() =>
      linkageFindings(
        { audience: "members", codes: after.codes, printed: after.printed },
        Array.from({ length: count }, () => ({ record, prints: () => parsePrints(kept) })),
      ),
    );
  const [findings, testSeconds] = test(1);
  return {
    rows,
    columns: after.printed.prints.others.length,
    print: after.seconds,
    test: testSeconds,
    testOf20: test(20)[1],
    keptKilobytes: Math.round(kept.length / 1024),
    matched: Number(findings[0]?.data["count"] ?? 0),
  };
};
