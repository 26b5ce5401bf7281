import type { CellValue } from "../../src/table/grid";

const cellOf = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** Sheet rows from readable text: a line a row, `|` between cells, numbers as numbers. */
export const rowsFromText = (text: string): readonly (readonly CellValue[])[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));

const organisations = [
  "Hope Line Society",
  "Green Valley Relief",
  "Amal Bridge Foundation",
  "Cedar Aid Network",
];
const places = [
  ["Aleppo", "SY02", "Afrin", "SY0203", "Jandairis", "SY020302", "Hamam", "C1370"],
  ["Aleppo", "SY02", "Azaz", "SY0204", "Azaz", "SY020400", "Azaz", "C1564"],
  ["Idleb", "SY07", "Harim", "SY0703", "Dana", "SY070301", "Atma", "C4126"],
];
const activities = ["Psychosocial support", "Case management", "Mine risk education"];

/** An invented 4W of 24 rows: title, header, HXL row, organisations in a column and in remarks, contacts, and a column nobody understands. */
export const sampleFourW = (): readonly (readonly CellValue[])[] => {
  const header = [
    ...["Reporting organisation", "Implementing partner", "Focal point e-mail"],
    ...["Governorate", "admin1Pcode", "District", "admin2Pcode", "Sub-district", "admin3Pcode"],
    ...["Community", "admin4Pcode", "Activity", "Reporting month", "Girls", "Boys", "Comments", "Zeta"],
  ];
  const rows = Array.from({ length: 24 }, (_, row): readonly CellValue[] => {
    const organisation = organisations[row % 4] ?? "";
    const partner = organisations[(row + 1) % 4] ?? "";
    const remark = row % 6 === 0 ? `Moved from ${partner}, call +963 900 000 00${row}` : "Went as planned";
    return [
      ...[organisation, partner, `focal${row}@org.example`],
      ...(places[row % 3] ?? []),
      ...[activities[row % 3] ?? "", "2026-10", 10 + row, 8 + row, remark, row % 2 ? "kappa" : "lambda mu"],
    ];
  });
  return [["Protection 4W"], header, ...rows];
};

export const inventedOrganisations: readonly string[] = organisations;
