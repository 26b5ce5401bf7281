import { codesSentOf, codesSentTo } from "../../../src/codebook/reading/codesSent";
import { book, copyFor } from "./books";

const codebook = book(
  `Lantern Relief: ocha KT2RM, members M3GHT
   Seven Wells Trust: ocha Q7XBD, ocha was B8ZKP`,
  {
    copies: [
      copyFor("ocha", "08", "B8ZKP", "KT2RM"),
      copyFor("members", "09", "M3GHT"),
      copyFor("ocha", "09", "KT2RM", "Q7XBD"),
    ],
  },
);

test("of an organisation, every copy with a code of it, the newest first", () => {
  const sent = codesSentOf(codebook, "seven wells trust");
  expect(sent.map(({ audience, period, code, standing }) => [audience, period, code, standing])).toEqual([
    ["ocha", "2026-09", "Q7XBD", "current"],
    ["ocha", "2026-08", "B8ZKP", "former"],
  ]);
});

test("to an audience, every code it has had with its organisation", () => {
  expect(codesSentTo(codebook, "ocha")).toEqual([
    {
      code: "KT2RM",
      standing: "current",
      organisation: "Lantern Relief",
      copies: 2,
      lastAt: "2026-09-20T09:00:00.000Z",
    },
    {
      code: "B8ZKP",
      standing: "former",
      organisation: "Seven Wells Trust",
      copies: 1,
      lastAt: "2026-08-20T09:00:00.000Z",
    },
    {
      code: "Q7XBD",
      standing: "current",
      organisation: "Seven Wells Trust",
      copies: 1,
      lastAt: "2026-09-20T09:00:00.000Z",
    },
  ]);
});

test("to an audience without a copy, nothing", () => {
  expect(codesSentTo(codebook, "wos")).toEqual([]);
});
