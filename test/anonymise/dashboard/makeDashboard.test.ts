import { dashboardOf, fourWFromText, textOf } from "../../support/dashboardText";

const organisations = ["Hope Line Society", "Green Valley Relief", "Amal Bridge Foundation", "Cedar Aid Network"];

/** Invented: four organisations in each of two communities and two activities, but one alone in Elm. */
const sheet = fourWFromText(
  [
    "organisation | governorate | district | community | sub-cluster | activity | population | population",
    "Organisation | Governorate | District | Community | Sub-cluster | Activity | Girls | Men",
    ...["Amber", "Birch"].flatMap((place) =>
      ["Legal aid", "Awareness"].flatMap((activity) =>
        organisations.map(
          (organisation, at) => `${organisation} | North | Hill | ${place} | Protection | ${activity} | ${20 + at} | ${30 + at}`,
        ),
      ),
    ),
    "Hope Line Society | North | Lake | Elm | Protection | Legal aid | 17 | 23",
    ...organisations.slice(0, 3).map((organisation) => `${organisation} | North | Lake | Fern | Protection | Legal aid | 40 | 40`),
    ...organisations.slice(0, 3).map((organisation) => `${organisation} | North | Lake | Gorse | Protection | Legal aid | 40 | 40`),
  ].join("\n"),
);

test("try", () => {
  const made = dashboardOf(sheet);
  for (const s of made.sheets) console.log(textOf(made, s.kind), JSON.stringify(s.charts));
  console.log(JSON.stringify({ ...made, sheets: undefined }, null, 1));
});
