import { officeForEachTest, plain } from "../objects/office";
import { asked, moment } from "./officeOnToy";

const office = officeForEachTest();

type Done<Value> = (result: Office.AsyncResult<Value>) => void;

const sheet = () => office().model.activeSheet;
const bindings = () => office().Office.context.document.bindings;
const type = (name: "Text" | "Matrix" | "Table") => office().Office.BindingType[name];

const bound = (name: string, kind: "Text" | "Matrix" | "Table", id: string): Promise<Office.Binding> =>
  asked((done: Done<Office.Binding>) => {
    bindings().addFromNamedItemAsync(name, type(kind), { id }, done);
  });

const dataOf = async (binding: Office.Binding, options: Office.GetBindingDataOptions = {}) =>
  plain(
    await asked((done: Done<unknown>) => {
      binding.getDataAsync(options, done);
    }),
  );

const setData = (binding: Office.Binding, data: unknown, options: Office.SetBindingDataOptions = {}) =>
  asked((done: Done<void>) => {
    binding.setDataAsync(data, options, done);
  });

const tableData = (rows: unknown[][], headers?: unknown[][]) => {
  const table = new (office().Office.TableData)(rows, headers ?? []);
  return table;
};

const values = async (address: string) =>
  office().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return plain(range.values as unknown);
  });

beforeEach(() =>
  office().Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A1:B3").values = [
      ["Item", "Families"],
      ["rice", 12],
      ["soap", 30],
    ];
    await context.sync();
  }),
);

const withTable = () =>
  office().Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "Sites";
    await context.sync();
  });

test("a matrix is bound by the address of its cells, and read and written by parts", async () => {
  const binding = (await bound("Sheet1!A2:B3", "Matrix", "goods")) as Office.MatrixBinding;
  expect([binding.id, String(binding.type), binding.rowCount, binding.columnCount]).toEqual([
    ...["goods", "matrix", 2, 2],
  ]);
  const part = { startRow: 1, startColumn: 0, rowCount: 1, columnCount: 2 };
  expect(await dataOf(binding, part)).toEqual([["soap", 30]]);
  await setData(binding, [["tent"]], { startRow: 1, startColumn: 0 });
  expect(await dataOf(binding)).toEqual([
    ["rice", 12],
    ["tent", 30],
  ]);
});

test("data that are larger than the binding are refused", async () => {
  const binding = await bound("Sheet1!A2:B3", "Matrix", "goods");
  await expect(setData(binding, [[1], [2], [3]])).rejects.toThrow("2004");
});

test("a text is one cell", async () => {
  const binding = await bound("Sheet1!A2", "Text", "item");
  await setData(binding, "oil");
  expect(await dataOf(binding)).toBe("oil");
});

test("a table is bound by its name, and gives headers and rows", async () => {
  await withTable();
  const binding = (await bound("Sheet1!Sites", "Table", "sites")) as Office.TableBinding;
  expect([binding.rowCount, binding.columnCount, binding.hasHeaders]).toEqual([2, 2, true]);
  expect(await dataOf(binding)).toEqual({
    headers: [["Item", "Families"]],
    rows: [
      ["rice", 12],
      ["soap", 30],
    ],
  });
});

test("a table gets rows and columns, and loses its rows", async () => {
  await withTable();
  const binding = (await bound("Sites", "Table", "sites")) as Office.TableBinding;
  await asked((done: Done<void>) => {
    binding.addRowsAsync([["oil", 5]], done);
  });
  await asked((done: Done<void>) => {
    binding.addColumnsAsync(tableData([["a"], ["b"], ["c"]], [["Camp"]]), done);
  });
  expect(await values("A1:C4")).toEqual([
    ["Item", "Families", "Camp"],
    ["rice", 12, "a"],
    ["soap", 30, "b"],
    ["oil", 5, "c"],
  ]);
  await asked((done: Done<void>) => {
    binding.deleteAllDataValuesAsync(done);
  });
  expect(await values("A1:C2")).toEqual([
    ["Item", "Families", "Camp"],
    ["", "", ""],
  ]);
});

test("bindings of both object models are the same, and can be released", async () => {
  await office().Excel.run(async (context) => {
    context.workbook.bindings.add("Sheet1!A1:B1", "Range", "headers");
    await context.sync();
  });
  const found = await asked((done: Done<Office.Binding>) => {
    bindings().getByIdAsync("headers", done);
  });
  expect(await dataOf(found)).toEqual([["Item", "Families"]]);
  await asked((done: Done<void>) => {
    bindings().releaseByIdAsync("headers", done);
  });
  const all = await asked((done: Done<Office.Binding[]>) => {
    bindings().getAllAsync(done);
  });
  expect(all).toHaveLength(0);
});

test("the selection is bound, and a binding that had the id gives way", async () => {
  office().model.select(sheet(), { top: 1, left: 0, bottom: 2, right: 0 });
  const select = () =>
    asked((done: Done<Office.Binding>) => {
      bindings().addFromSelectionAsync(type("Matrix"), { id: "chosen" }, done);
    });
  await select();
  office().model.select(sheet(), { top: 1, left: 1, bottom: 2, right: 1 });
  expect(await dataOf(await select())).toEqual([[12], [30]]);
});

test("what is not there can be neither bound nor found", async () => {
  await expect(bound("nowhere", "Matrix", "goods")).rejects.toThrow("3006");
  await expect(bound("Sheet1!A1:B3", "Table", "goods")).rejects.toThrow("3008");
  const find = asked((done: Done<Office.Binding>) => {
    bindings().getByIdAsync("nothing", done);
  });
  await expect(find).rejects.toThrow("3002");
});

test("a binding hears of its data and of what is selected of it, and of nothing else", async () => {
  const binding = await bound("Sheet1!A2:B3", "Matrix", "goods");
  const heard: string[] = [];
  const { EventType } = office().Office;
  const listen = (event: Office.EventType, tell: (args: Office.BindingSelectionChangedEventArgs) => string) =>
    asked((done: Done<void>) => {
      binding.addHandlerAsync(
        event,
        (args: Office.BindingSelectionChangedEventArgs) => {
          heard.push(tell(args));
        },
        done,
      );
    });
  await listen(EventType.BindingDataChanged, () => "data");
  await listen(EventType.BindingSelectionChanged, ({ startRow, startColumn, rowCount, columnCount }) =>
    [startRow, startColumn, rowCount, columnCount].join(),
  );
  await office().Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A1").values = [["Goods"]];
    first.getRange("B2").values = [[13]];
    first.getRange("B3:D9").select();
    await context.sync();
  });
  await moment();
  expect(heard.sort()).toEqual(["1,1,1,1", "data"]);
});

test("a person goes to a binding", async () => {
  await bound("Sheet1!A2:B3", "Matrix", "goods");
  await asked((done: Done<void>) => {
    const { context, GoToType } = office().Office;
    context.document.goToByIdAsync("goods", GoToType.Binding, done);
  });
  expect(office().model.selection).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
});
