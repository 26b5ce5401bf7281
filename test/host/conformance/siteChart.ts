import { loaded, plain, request } from "../objects/office";
import { expectations, type Bench, type Expectation } from "./expectation";

/** Numbers of sites in A1:C4, and a chart of them as columns with two series. */
export function siteChart(
  { sheet }: Pick<Bench, "sheet">,
  type: Excel.Interfaces.ChartData["chartType"] = "ColumnClustered",
) {
  sheet.getRange("A1:C4").values = [
    ["", "Reached", "Planned"],
    ["Camp", 10, 20],
    ["School", 40, 30],
    ["Clinic", 25, 45],
  ];
  const chart = sheet.charts.add(type as "ColumnClustered", sheet.getRange("A1:C4"));
  chart.name = "Sites";
  return { chart, first: chart.series.getItemAt(0) };
}

type Found = ReturnType<typeof siteChart>;

/** Reads one property. */
export async function readOf(
  bench: Pick<Bench, "context">,
  part: OfficeExtension.ClientObject,
  property: string,
): Promise<unknown> {
  request(part as never, property);
  await bench.context.sync();
  return loaded(part, property);
}

/** A property of a part: what it is at first, and what it can be set to. */
export type Settable = readonly [
  member: string,
  says: string,
  part: (found: Found) => OfficeExtension.ClientObject,
  atFirst: unknown,
  value: unknown,
  type?: Excel.Interfaces.ChartData["chartType"],
];

/** Properties that are read, set and read again. */
export const settables = (cases: readonly Settable[]): readonly Expectation[] =>
  expectations(cases, async (bench, [member, , partOf, atFirst, value, type]) => {
    const found = siteChart(bench, type);
    const part = partOf(found);
    const property = member.slice(member.indexOf(".") + 1);
    expect(await readOf(bench, part, property)).toEqual(plain(atFirst));
    Reflect.set(partOf(found), property, value);
    expect(await readOf(bench, partOf(found), property)).toEqual(plain(value));
  });
