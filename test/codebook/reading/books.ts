import {
  newOrganisation,
  type Codebook,
  type CopyRecord,
  type Organisation,
} from "../../../src/codebook/codebook";
import { emptyCodebook } from "../../../src/codebook/enrol";

const start = "2026-08-01T09:00:00.000Z";

/** An entry from text: `Lantern Relief: ocha KT2RM, members was Q7XBD`. Its id is its name in lower case. */
export const entry = (line: string): Organisation => {
  const [name = "", rest = ""] = line.split(":").map((part) => part.trim());
  const codes: Record<string, string> = {};
  const formerCodes: Record<string, readonly string[]> = {};
  for (const part of rest
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "")) {
    const [series = "", ...words] = part.split(" ");
    if (words[0] === "was") formerCodes[series] = [...(formerCodes[series] ?? []), words.slice(1).join(" ")];
    else codes[series] = words.join(" ");
  }
  return { ...newOrganisation(name.toLowerCase(), name), codes, formerCodes };
};

/** A codebook of such entries, a line each. */
export const book = (text: string, more: Partial<Codebook> = {}): Codebook => {
  const organisations = text.trim().split("\n").map(entry);
  const usedCodes: Record<string, readonly string[]> = {};
  for (const { codes, formerCodes } of organisations)
    for (const [series, list] of [
      ...Object.entries(codes).map(([key, code]) => [key, [code]] as const),
      ...Object.entries(formerCodes),
    ])
      usedCodes[series] = [...(usedCodes[series] ?? []), ...list];
  return { ...emptyCodebook(start), organisations, usedCodes, ...more };
};

/** A copy that was made in this month of 2026 with these codes. */
export const copyFor = (
  audience: CopyRecord["audience"],
  month: string,
  ...codes: readonly string[]
): CopyRecord => ({
  id: `${audience} ${month}`,
  at: `2026-${month}-20T09:00:00.000Z`,
  informationType: "4w",
  audience,
  series: audience,
  period: `2026-${month}`,
  codes,
});
