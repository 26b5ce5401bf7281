import { loaded, request } from "../../objects/office";
import { drawShapes } from "../drawnShapes";
import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

/** A line; the same whenever it is asked for. */
const line = ({ sheet, office }: Bench): Excel.Line =>
  office.model.activeSheet.stored.drawing === undefined
    ? sheet.shapes.addLine(10, 20, 110, 70).line
    : sheet.shapes.getItemAt(0).line;

const lines = keptValues(line, [
  ["Line.connectorType", "Represents the connector type for the line.", "Straight", "Curve"],
  [
    "Line.beginArrowheadStyle",
    "Represents the style of the arrowhead at the beginning of the specified line.",
    "None",
    "Oval",
  ],
  [
    "Line.beginArrowheadLength",
    "Represents the length of the arrowhead at the beginning of the specified line.",
    "Medium",
    "Long",
  ],
  [
    "Line.beginArrowheadWidth",
    "Represents the width of the arrowhead at the beginning of the specified line.",
    "Medium",
    "Narrow",
  ],
  [
    "Line.endArrowheadStyle",
    "Represents the style of the arrowhead at the end of the specified line.",
    "None",
    "Open",
  ],
  [
    "Line.endArrowheadLength",
    "Represents the length of the arrowhead at the end of the specified line.",
    "Medium",
    "Short",
  ],
  [
    "Line.endArrowheadWidth",
    "Represents the width of the arrowhead at the end of the specified line.",
    "Medium",
    "Wide",
  ],
]);

const connections = (["begin", "end"] as const).flatMap((side): readonly Expectation[] => {
  const title = side === "begin" ? "Begin" : "End";
  const [words, shape, site] =
    side === "begin" ? (["beginning", "Map", 1] as const) : (["end", "Camps", 2] as const);
  const road = (bench: Bench) => drawShapes(bench).getItem("Road").line;
  const read = async (bench: Bench, name: string) => {
    const found = road(bench);
    request(found, name);
    await bench.context.sync();
    return loaded(found, name);
  };
  return [
    expectation(
      `Line.is${title}Connected`,
      `Specifies if the ${words} of the specified line is connected to a shape.`,
      async (bench) => {
        expect(await read(bench, `is${title}Connected`)).toBe(true);
      },
    ),
    expectation(
      `Line.${side}ConnectedSite`,
      `Represents the connection site to which the ${words} of a connector is connected.`,
      async (bench) => {
        expect(await read(bench, `${side}ConnectedSite`)).toBe(site);
      },
    ),
    expectation(
      `Line.${side}ConnectedShape`,
      `Represents the shape to which the ${words} of the specified line is attached.`,
      async (bench) => {
        const attached = road(bench)[`${side}ConnectedShape`];
        attached.load("name");
        await bench.context.sync();
        expect(attached.name).toBe(shape);
      },
    ),
    expectation(
      `Line.disconnect${title}Shape`,
      `Detaches the ${words} of the specified connector from a shape.`,
      async (bench) => {
        const found = road(bench);
        found[`disconnect${title}Shape`]();
        request(found, `is${title}Connected,${side}ConnectedSite`);
        await bench.context.sync();
        expect([loaded(found, `is${title}Connected`), loaded(found, `${side}ConnectedSite`)]).toEqual([
          false,
          null,
        ]);
      },
    ),
  ];
});

/** Lines: their arrowheads, and what they are attached to. */
export const shapeLines: readonly Expectation[] = [...lines, ...connections];
