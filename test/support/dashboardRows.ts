import type { CellValue } from "../../src/table/grid";

export const dashboardOrganisations: readonly string[] = [
  "Hope Line Society",
  "Green Valley Relief",
  "Amal Bridge Foundation",
  "Cedar Aid Network",
];

const header =
  "Organisation | Governorate | District | Community | Sub-cluster | Activity | Reporting month | Girls | Men";

const rows = (names: readonly string[], place: string, work: string, girls: number, men: number) =>
  names.map((name): readonly CellValue[] => [
    ...[name, "North", ...place.split("/"), ...work.split("/"), "2026-10"],
    ...[girls, men],
  ]);

/** Figures that only Hope Line Society reports, in Elm: nobody may see them. */
export const loneFigures = { girls: 137, men: 259, both: 396 } as const;

/** The same with a place in which three organisations work, unless the first and the last are one, once misspelled. */
export const dashboardWithSlip = (): readonly (readonly CellValue[])[] => [
  ...dashboardFourW(),
  ...rows(
    [...dashboardOrganisations.slice(0, 2), "Hope Lin Society"],
    "Lake/Heath",
    "General protection/Legal aid",
    150,
    160,
  ),
];

/** An invented 4W: four organisations everywhere, but one of them alone in Elm. */
export const dashboardFourW = (): readonly (readonly CellValue[])[] => [
  header.split(" | "),
  ...rows(dashboardOrganisations, "Hill/Amber", "General protection/Legal aid", 120, 130),
  ...rows(dashboardOrganisations, "Hill/Birch", "GBV/Case management", 125, 135),
  ...rows(
    dashboardOrganisations.slice(0, 1),
    "Lake/Elm",
    "General protection/Legal aid",
    loneFigures.girls,
    loneFigures.men,
  ),
  ...rows(dashboardOrganisations, "Lake/Fern", "General protection/Legal aid", 140, 140),
  ...rows(dashboardOrganisations, "Lake/Gorse", "General protection/Awareness", 140, 150),
];
