import { linkageFindings, type EarlierCopy } from "../../../src/anonymise/linkage/linkage";
import { formatPrints, parsePrints } from "../../../src/anonymise/linkage/printBytes";
import type { CopyRecord } from "../../../src/codebook/codebook";
import { copyFor } from "../../codebook/reading/books";
import { printed } from "./copies";

const now = {
  audience: "ocha",
  codes: ["KT2RM", "N4WPT", "Q7XBD"],
  printed: printed(
    `organisation | community | community-code | activity
     Who          | Village   | P-code         | What
     KT2RM        | Hamam     | C1370          | Legal
     Q7XBD        | Atma      | C4126          | Legal
     N4WPT        | Atma      | C4126          | Cash`,
    "ocha",
  ),
} as const;
const members = printed(
  `organisation | community | community-code | activity
   Who          | Village   | P-code         | What
   M3GHT        | Hamam     | C1370          | Legal
   V9CDF        | Atma      | C4126          | Legal`,
  "members",
);
const earlier = (record: CopyRecord, prints = members.prints): EarlierCopy => ({
  record,
  prints: () => parsePrints(formatPrints(prints)),
});
const forMembers = copyFor("members", "09", "M3GHT", "V9CDF");

test("an earlier copy with other codes is said with the number of organisations and the columns", () => {
  expect(linkageFindings(now, [earlier(forMembers)])).toEqual([
    {
      key: "linkable-rows",
      severity: "warn",
      data: { count: 2, organisations: 3, audience: "members", when: "2026-09", columns: "Village, What" },
    },
  ]);
});

test("of several earlier copies the worst is said", () => {
  const worse = copyFor("wos", "08", "KT2RM", "N4WPT", "Q7XBD");
  expect(linkageFindings(now, [earlier(forMembers), earlier(worse), earlier(forMembers)])).toEqual([
    {
      key: "linkable-code",
      severity: "warn",
      data: { count: 3, organisations: 3, audience: "wos", when: "2026-08" },
    },
  ]);
});

test("an earlier copy for the same audience with the same codes tells nothing new", () => {
  expect(
    linkageFindings(now, [earlier(copyFor("ocha", "09", "KT2RM", "Q7XBD"), now.printed.prints)]),
  ).toEqual([]);
});

test("a copy without a period is named by its day", () => {
  const [finding] = linkageFindings(now, [earlier({ ...forMembers, period: "" })]);
  expect(finding?.data["when"]).toBe("2026-09-20");
});

test("copies that this device has no fingerprints of are said to be untested", () => {
  const elsewhere = { record: forMembers, prints: () => undefined };
  expect(linkageFindings(now, [elsewhere])).toEqual([
    { key: "linkage-untested", severity: "note", data: { count: 1 } },
  ]);
});
