import fc from "fast-check";
import { emptyFoldedText, wordAt, wordsOf } from "../../src/codebook/foldedText";
import { foldInto, foldText } from "../../src/codebook/foldText";

const written = (text: string): readonly string[] => {
  const { from, to, wordCount } = foldText(text);
  return Array.from({ length: wordCount }, (_, word) => text.slice(from[word], to[word]));
};

test("a word keeps its place in the text it came from", () => {
  expect(written("مع U.N. وSunAid")).toEqual(["مع", "U.N", "و", "Sun", "Aid"]);
});

test.each([
  ["letters and digits", "team12b", "team 12 b"],
  ["a capital after small letters", "HopeBridge USAid", "hope bridge usaid"],
  ["two scripts", "صندوقHope", "صندوق hope"],
  ["an abbreviation", "W.R.A. and w.r.abc", "wra and wr abc"],
  ["and for &", "Bread&Salt", "bread and salt"],
  ["accents, also those written apart", "Hôpe E\u0301toile", "hope etoile"],
  ["letters that stand for two", "Œuvre Straße", "oeuvre strasse"],
  ["Arabic letter forms, vowels and tatweel", "مُؤسّسـة عــلى", "موسسه علي"],
  ["Arabic articles of longer words", "الأمل الى", "امل الي"],
  ["Arabic-Indic and Persian digits", "١٢ ۳۴", "12 34"],
  ["letters beyond the first plane", "𝐇𝐨𝐩𝐞", "hope"],
  ["a Greek sigma at the end as inside", "ΟΔΟΣ οδος", "οδοσ οδοσ"],
])("%s: %s", (_what, text, words) => {
  expect(wordsOf(foldText(text)).join(" ")).toBe(words);
});

const unit = fc.constantFrom(...Array.from("aBcD.09& -'éŞıßœواةىل١\u0640\u064b\u0301𝐀½"));
const texts = fc.string({ unit });

test("a text is taken apart in the same way whatever stands before and behind it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(foldText(`yes ${text} no`))).toEqual(["yes", ...wordsOf(foldText(text)), "no"]);
    }),
  );
});

test("room that was filled before gives the same as fresh room", () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const room = emptyFoldedText();
      foldInto(room, before);
      foldInto(room, text);
      expect(wordsOf(room)).toEqual(wordsOf(foldText(text)));
    }),
  );
});

test("every letter belongs to the word it stands in", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldText(text);
      for (let word = 0; word < folded.wordCount; word += 1)
        for (let at = folded.starts[word] ?? 0; at < (folded.ends[word] ?? 0); at += 1)
          expect(wordAt(folded, at)).toBe(word);
    }),
  );
});
