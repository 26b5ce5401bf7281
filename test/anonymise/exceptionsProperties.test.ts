import fc from "fast-check";
import { noTextDecisions } from "../../src/anonymise/recipe";
import { exceptionKind, type Exception } from "../../src/anonymise/exceptions";
import { findHits, type HitInColumn } from "../../src/anonymise/hits";
import { leaks } from "../../src/anonymise/leaks";
import type { Copy } from "../../src/anonymise/copy";
import { withoutInvisible } from "../../src/codebook/fold";
import type { KeptText } from "../../src/codebook/codebook";
import { keepText, keepTextNoMore } from "../../src/codebook/keptTexts";
import type { Table } from "../../src/table/table";
import { decisions, rows, tableOfRows } from "./arbitraryRows";
import { makeCopy, now, type Made } from "./make";

const hitsIn = (table: Table, { recipe, codebook }: Made): readonly HitInColumn[] =>
  findHits({ table, recipe, codebook }).flatMap(({ hits }) => hits);

const exceptionFor = ({ recipe, hit, text, start, end }: HitInColumn): Exception => ({
  ...{ text, start, end, column: recipe.headerKey, organisation: hit.name },
  kind: exceptionKind(hit) ?? "contact",
});

const keptTextFor = ({ hit, words }: HitInColumn): KeptText | undefined => {
  const kind = exceptionKind(hit);
  return kind === undefined || kind === "contact" ? undefined : { text: words, kind, organisation: hit.name };
};

/** All texts of a copy, each once, in no order. */
const textsOf = ({ columns }: Copy): readonly string[] =>
  columns.flatMap(({ header, cells }) => [
    header,
    ...cells.values.map((value) => `${header}: ${String(value)}`),
  ]);

/** Some rows, and a number to choose one of the hits by. */
const rowsAndChoice = fc.tuple(rows, fc.nat());

test("the words of a hit stand where it says", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const table = tableOfRows(list);
      for (const { text, start, end, words } of hitsIn(table, makeCopy(table, { decisions }))) {
        expect(words).not.toBe("");
        expect(withoutInvisible(text.slice(start, end))).toBe(words);
      }
    }),
  );
});

test("a word on one hit puts back its words in cells of its text, and changes nothing else", () => {
  fc.assert(
    fc.property(rowsAndChoice, ([list, choice]) => {
      const table = tableOfRows(list);
      const before = makeCopy(table, { decisions });
      const hits = hitsIn(table, before).filter(({ mayStay }) => mayStay);
      const hit = hits[choice % Math.max(hits.length, 1)];
      if (hit === undefined) return;
      const texts = { kept: [exceptionFor(hit)], marked: [] };
      const after = makeCopy(table, { decisions, codebook: before.codebook, texts });
      const old = new Set(textsOf(before.copy));
      const news = textsOf(after.copy).filter((text) => !old.has(text));
      expect(news.length).toBeLessThanOrEqual(1);
      for (const text of news) expect(text).toContain(hit.words);
      expect(leaks(after.copy, after.codebook, "coded", { kept: after.kept, texts })).toEqual([]);
    }),
  );
});

test("words on some hits let no other hit through", () => {
  fc.assert(
    fc.property(rowsAndChoice, ([list, choice]) => {
      const table = tableOfRows(list);
      const before = makeCopy(table, { decisions });
      const chosen = hitsIn(table, before).filter((_, at) => (choice >> (at % 16)) % 2 === 1);
      const texts = { kept: chosen.map(exceptionFor), marked: [] };
      const { copy, codebook, kept } = makeCopy(table, { decisions, codebook: before.codebook, texts });
      const staying = kept.map(({ text, start, end }) => text.slice(start, end));
      const asked = chosen.filter(({ mayStay }) => mayStay).map(({ words }) => words);
      expect(staying.sort()).toEqual(asked.sort());
      expect(leaks(copy, codebook, "coded", { kept, texts })).toEqual([]);
    }),
  );
});

test("what was let stay and is taken back leaves the copy as it was", () => {
  fc.assert(
    fc.property(rowsAndChoice, ([list, choice]) => {
      const table = tableOfRows(list);
      const before = makeCopy(table, { decisions });
      const said = hitsIn(table, before).map(keptTextFor)[choice % 5];
      if (said === undefined) return;
      const codebook = keepTextNoMore(keepText(before.codebook, said, now), said, now);
      expect(makeCopy(table, { decisions, codebook }).copy).toEqual(before.copy);
    }),
  );
});

test("what stays wherever it stands passes the last gate", () => {
  fc.assert(
    fc.property(rowsAndChoice, ([list, choice]) => {
      const table = tableOfRows(list);
      const before = makeCopy(table, { decisions });
      const said = hitsIn(table, before).map(keptTextFor)[choice % 5];
      if (said === undefined) return;
      const { copy, kept, codebook } = makeCopy(table, {
        decisions,
        codebook: keepText(before.codebook, said, now),
      });
      expect(leaks(copy, codebook, "coded", { kept, texts: noTextDecisions })).toEqual([]);
    }),
  );
});
