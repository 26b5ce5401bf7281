import { answer, loaded } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

/** The four kinds of styles, which are told in the same words: how they are reached, and Excel's first and default one. */
const kinds = [
  ["TableStyle", "tableStyles", "TableStyleLight1", "TableStyleMedium2", 60],
  ["PivotTableStyle", "pivotTableStyles", "PivotStyleLight1", "PivotStyleLight16", 84],
  ["SlicerStyle", "slicerStyles", "SlicerStyleLight1", "SlicerStyleLight1", 14],
  ["TimelineStyle", "timelineStyles", "TimeSlicerStyleLight1", "TimeSlicerStyleLight1", 12],
] as const;

type Kind = (typeof kinds)[number];

/** All four have the members of this one. */
type Styles = Pick<Excel.TableStyleCollection, keyof Excel.TableStyleCollection>;

const stylesOf = ({ workbook }: Bench, [, member]: Kind): Styles => workbook[member];

/** What a style says of itself. */
async function read({ context }: Bench, style: Excel.TableStyle) {
  style.load("name,readOnly");
  await context.sync();
  return { name: loaded(style, "name"), readOnly: loaded(style, "readOnly") };
}

const defaultOf = async (bench: Bench, kind: Kind): Promise<unknown> =>
  (await read(bench, stylesOf(bench, kind).getDefault())).name;

const count = async (bench: Bench, kind: Kind): Promise<number> => {
  const counted = stylesOf(bench, kind).getCount();
  await bench.context.sync();
  return answer(counted);
};

const ofCollection = (kind: Kind): readonly Expectation[] => {
  const [name, member, first, byDefault, builtIn] = kind;
  const collection = `${name}Collection`;
  return [
    expectation(`Workbook.${member}`, "associated with the workbook.", async (bench) => {
      const styles = stylesOf(bench, kind);
      styles.load("items/name,items/readOnly");
      await bench.context.sync();
      expect(styles.items[0]).toMatchObject({ name: first, readOnly: true });
    }),
    expectation(`${collection}.getCount`, "in the collection.", async (bench) => {
      expect(await count(bench, kind)).toBe(builtIn);
    }),
    expectation(`${collection}.getDefault`, "object that is the current default", async (bench) => {
      expect(await defaultOf(bench, kind)).toBe(byDefault);
    }),
    expectation(`${collection}.setDefault`, "Sets the default", async (bench) => {
      stylesOf(bench, kind).setDefault(stylesOf(bench, kind).add("Camps"));
      expect(await defaultOf(bench, kind)).toBe("Camps");
      stylesOf(bench, kind).setDefault(first);
      expect(await defaultOf(bench, kind)).toBe(first);
    }),
    expectation(`${collection}.add`, "Creates a blank", async (bench) => {
      const style = stylesOf(bench, kind).add("Camps");
      expect(await read(bench, style)).toEqual({ name: "Camps", readOnly: false });
      expect(await count(bench, kind)).toBe(builtIn + 1);
    }),
    expectation(`${collection}.add`, "if the name is already in use.", async (bench) => {
      stylesOf(bench, kind).add(first);
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
    expectation(`${collection}.add`, "will append numbers to the name", async (bench) => {
      stylesOf(bench, kind).add("Camps");
      const second = stylesOf(bench, kind).add("Camps", true);
      expect(await read(bench, second)).toMatchObject({ name: "Camps 2" });
    }),
    expectation(`${collection}.getItem`, "by name.", async (bench) => {
      const style = stylesOf(bench, kind).getItem(first.toUpperCase());
      expect(await read(bench, style)).toMatchObject({ name: first });
    }),
    expectation(
      `${collection}.getItemOrNullObject`,
      "then this method returns an object with its `isNullObject` property set to `true`.",
      async (bench) => {
        const style = stylesOf(bench, kind).getItemOrNullObject("none");
        await bench.context.sync();
        expect(loaded(style, "isNullObject")).toBe(true);
      },
    ),
  ];
};

const ofItem = (kind: Kind): readonly Expectation[] => {
  const [name, , first, byDefault, builtIn] = kind;
  return [
    expectation(`${name}.name`, "Specifies the name of the", async (bench) => {
      const style = stylesOf(bench, kind).add("Camps");
      style.name = "Sites";
      await bench.context.sync();
      expect(await read(bench, style)).toMatchObject({ name: "Sites" });
    }),
    expectation(`${name}.readOnly`, "object is read-only.", async (bench) => {
      const style = stylesOf(bench, kind).getItem(first);
      expect(await read(bench, style)).toMatchObject({ readOnly: true });
      style.name = "Sites";
      await expect(bench.context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    }),
    expectation(`${name}.delete`, "Deletes the", async (bench) => {
      const style = stylesOf(bench, kind).add("Camps");
      stylesOf(bench, kind).setDefault("Camps");
      style.delete();
      expect(await count(bench, kind)).toBe(builtIn);
      expect(await defaultOf(bench, kind)).toBe(byDefault);
    }),
    expectation(`${name}.duplicate`, "with copies of all the style elements.", async (bench) => {
      const copy = stylesOf(bench, kind).add("Camps").duplicate();
      expect(await read(bench, copy)).toEqual({ name: "Camps 2", readOnly: false });
    }),
  ];
};

const ofTables: readonly Expectation[] = [
  expectation("TableStyleCollection.setDefault", "Sets the default table style", async (bench) => {
    bench.workbook.tableStyles.setDefault(bench.workbook.tableStyles.add("Camps"));
    const table = bench.sheet.tables.add("A1:B3", true);
    table.load("style");
    await bench.context.sync();
    expect(table.style).toBe("Camps");
  }),
  expectation("TableStyle.name", "Specifies the name of the table style.", async (bench) => {
    const style = bench.workbook.tableStyles.add("Camps");
    const table = bench.sheet.tables.add("A1:B3", true);
    table.style = "Camps";
    style.name = "Sites";
    table.load("style");
    await bench.context.sync();
    expect(table.style).toBe("Sites");
  }),
];

/** The styles of tables, pivot tables, slicers and timelines. */
export const elementStyles: readonly Expectation[] = [
  ...kinds.flatMap((kind) => [...ofCollection(kind), ...ofItem(kind)]),
  ...ofTables,
];
