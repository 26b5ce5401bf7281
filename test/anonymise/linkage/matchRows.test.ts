import * as fc from "fast-check";
import { matchRows } from "../../../src/anonymise/linkage/matchRows";
import type { PrintedCopy } from "../../../src/anonymise/linkage/printCopy";
import { book } from "../../codebook/reading/books";
import { printed, salt, threeOrganisations } from "./copies";

/** The codes that are matched, by the headers of the columns it takes. */
const matches = (now: PrintedCopy, earlier: PrintedCopy): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...matchRows(now.prints, earlier.prints)].map(({ columns, organisations }) => [
      columns.map((at) => now.headers[at]).join(", "),
      [...organisations].flatMap((print) => now.organisations.get(print)?.code ?? []).sort(),
    ]),
  );

const ocha = printed(
  `organisation | district | activity | month   | population
   Who          | Where    | What     | When    | Girls
   KT2RM        | Afrin    | Legal    | 2026-10 | 12
   Q7XBD        | Afrin    | Legal    | 2026-10 | 30
   Q7XBD        | Azaz     | Legal    | 2026-10 | 8
   N4WPT        | Harim    | Cash     | 2026-10 | 5`,
  "ocha",
);

test("copies of the same rows give up whoever is alone, the more columns the more", () => {
  const members = printed(
    `activity | organisation | population | district | month
     What    | Who          | Girls      | Where    | When
     Cash    | R5JKQ        | 5          | Harim    | Oct-26
     Legal   | M3GHT        | 12         | AFRIN    | Oct-26
     Legal   | V9CDF        | 30         | Afrin    | Oct-26
     Legal   | V9CDF        | 8          | Azaz     | Oct-26`,
    "members",
  );
  expect(matches(ocha, members)).toEqual({
    Where: ["N4WPT", "Q7XBD"],
    "Where, What": ["N4WPT", "Q7XBD"],
    "Where, What, When": ["N4WPT", "Q7XBD"],
    "Where, What, When, Girls": ["KT2RM", "N4WPT", "Q7XBD"],
  });
});

test("another month is matched by what did not change", () => {
  const september = printed(
    `organisation | district | activity | month   | population
     Who          | Where    | What     | When    | Girls
     R5JKQ        | Harim    | Cash     | 2026-09 | 41
     M3GHT        | Azaz     | Cash     | 2026-09 | 12`,
    "members",
  );
  expect(matches(ocha, september)).toEqual({
    Where: ["N4WPT"],
    "Where, What": ["N4WPT"],
    "Where, What, When": [],
    "Where, What, When, Girls": [],
  });
});

test("an organisation with many rows in a place is alone there too", () => {
  const rows = `organisation | district
    Who   | Where
    KT2RM | Afrin
    KT2RM | Afrin
    Q7XBD | Azaz
    N4WPT | Azaz`;
  const members = rows.replaceAll("KT2RM", "M3GHT").replace("Q7XBD", "V9CDF").replace("N4WPT", "R5JKQ");
  expect(matches(printed(rows, "ocha"), printed(members, "members"))).toEqual({ Where: ["KT2RM"] });
});

test("a place where another organisation is alone by now matches nobody", () => {
  const [now, earlier] = ["KT2RM", "V9CDF"].map(
    (code) => `organisation | district\nWho | Where\n${code} | Afrin`,
  );
  expect(matches(printed(now ?? "", "ocha"), printed(earlier ?? "", "members"))).toEqual({ Where: [] });
});

test("cells of several organisations match none of them, and hide who is alone", () => {
  const now = printed(
    "organisation | district\nWho | Where\nKT2RM; Q7XBD | Afrin\nKT2RM | Azaz\nKT2RM; N4WPT | Azaz",
    "ocha",
  );
  const earlier = printed(
    "organisation | district\nWho | Where\nM3GHT; V9CDF | Afrin\nM3GHT | Azaz",
    "members",
  );
  expect(matches(now, earlier)).toEqual({ Where: [] });
});

test("a remark alone matches, whatever codes stand in it", () => {
  const now = printed("organisation | free-text\nWho | Remarks\nKT2RM | Took over from Q7XBD in May", "ocha");
  const earlier = printed(
    "organisation | free-text\nWho | Remarks\nM3GHT | Took over from V9CDF in May",
    "members",
  );
  expect(matches(now, earlier)).toEqual({ Remarks: ["KT2RM"] });
});

test("columns that only one of them has do not count, and neither do blank ones", () => {
  const now = printed(
    "organisation | district | population\nWho | Where | Girls\nKT2RM | | 12\nQ7XBD | Afrin | 3",
    "ocha",
  );
  const earlier = printed(
    "organisation | district | population\nWho | Where | Boys 6-11\nM3GHT | | 12\nV9CDF | Afrin | 3",
    "members",
  );
  expect(matches(now, earlier)).toEqual({ Where: ["Q7XBD"], "Where, Girls": ["KT2RM", "Q7XBD"] });
});

test("under two secrets nothing can be compared", () => {
  const text = "organisation | district\nWho | Where\nKT2RM | Afrin";
  const other = { ...threeOrganisations, fingerprintSalt: salt.replaceAll("0", "f") };
  expect(matches(printed(text, "ocha"), printed(text, "ocha"))).toEqual({ Where: ["KT2RM"] });
  expect(matches(printed(text, "ocha"), printed(text, "ocha", other))).toEqual({ Where: [] });
});

describe("of any sheet", () => {
  const organisation = fc.nat({ max: 5 });
  const rows = fc.array(fc.record({ organisation, place: fc.nat({ max: 6 }), girls: fc.nat({ max: 3 }) }), {
    minLength: 1,
    maxLength: 30,
  });
  const six = book(
    Array.from({ length: 6 }, (_, at) => `Organisation ${at}: ocha A${at}KTR, members B${at}KTR`).join("\n"),
    { fingerprintSalt: salt },
  );
  type Row = { readonly organisation: number; readonly place: number; readonly girls: number };
  const copyOf = (letter: "A" | "B", some: readonly Row[], country = "T"): PrintedCopy =>
    printed(
      [
        "organisation | district | population",
        "Who | Where | Girls",
        ...some.map((row) => `${letter}${row.organisation}KTR | ${country}${row.place} | ${row.girls}`),
      ].join("\n"),
      letter === "A" ? "ocha" : "members",
      six,
    );

  test("everybody who is alone in a place is found, and nobody else", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const alone = some.filter(({ place, organisation: who }) =>
          some.every((other) => other.place !== place || other.organisation === who),
        );
        const planted = [...new Set(alone.map(({ organisation: who }) => `A${who}KTR`))].sort();
        expect(matches(copyOf("A", some), copyOf("B", some))["Where"]).toEqual(planted);
      }),
    );
  });

  test("copies that have no place in common match nobody", () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const found = matches(copyOf("A", some), copyOf("B", others, "U"));
        expect(Object.values(found).flat()).toEqual([]);
      }),
    );
  });
});
