import type { Copy } from "../../../src/anonymise/copy";
import { printCopy, type PrintedCopy } from "../../../src/anonymise/linkage/printCopy";
import type { Codebook } from "../../../src/codebook/codebook";
import type { Audience } from "../../../src/protocol/rule";
import { distinctValues } from "../../../src/table/relations/distinct";
import { book } from "../../codebook/reading/books";
import { ruleLike } from "../../support/rule";
import { tableFromText } from "../../support/table";

export const salt = "0123456789abcdef".repeat(4);

/** A copy from readable text: a line of roles, a line of headers, then its rows, with codes for organisations. */
export const copyFromText = (text: string, audience: Audience = "ocha"): Copy => {
  const { columns, rowCount } = tableFromText(text);
  const { id, words, disclosure } = ruleLike();
  return {
    sheetName: "Copy",
    statement: {
      ...{ informationType: "4w", audience, ruleId: id, words, disclosure, rowCount },
      ...{ period: "2026-10", madeOn: "2026-11-02", cellsRedacted: 0 },
    },
    columns: columns.map(({ header, role, values }) => ({
      ...{ header, role, numberFormat: "General", width: 10 },
      cells: distinctValues(values),
    })),
    rightToLeft: false,
    dateSystem: 1900,
  };
};

/** Lantern, Wells and Harbour, with codes for OCHA and for members. */
export const threeOrganisations: Codebook = book(
  `Lantern: ocha KT2RM, members M3GHT
   Wells: ocha Q7XBD, members V9CDF
   Harbour: ocha N4WPT, members R5JKQ`,
  { fingerprintSalt: salt },
);

export const printed = (
  text: string,
  audience: "ocha" | "members",
  codebook = threeOrganisations,
): PrintedCopy => printCopy(copyFromText(text, audience), codebook, audience);
