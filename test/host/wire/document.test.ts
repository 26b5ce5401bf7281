import { officeForEachTest, plain } from "../objects/office";
import { asked, moment } from "./officeOnToy";

const office = officeForEachTest();

type Done<Value> = (result: Office.AsyncResult<Value>) => void;

const sheet = () => office().model.activeSheet;
const select = (top: number, left: number, bottom: number, right: number) => {
  office().model.select(sheet(), { top, left, bottom, right });
};

const fill = (rows: readonly (readonly (string | number)[])[], top = 0, left = 0) => {
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      sheet().cells.setValue(top + down, left + across, value);
    });
  });
};

const selectedAs = async (type: "Text" | "Matrix" | "Table", options: Office.GetSelectedDataOptions = {}) => {
  const { context, CoercionType } = office().Office;
  const data = await asked((done: Done<unknown>) => {
    context.document.getSelectedDataAsync(CoercionType[type] as Office.CoercionType.Text, options, done);
  });
  return plain(data);
};

const setSelected = (data: unknown, options: Office.SetSelectedDataOptions = {}): Promise<void> =>
  asked((done: Done<void>) => {
    office().Office.context.document.setSelectedDataAsync(data as string, options, done);
  });

describe("getSelectedDataAsync", () => {
  beforeEach(() => {
    fill([
      ["Item", "Families"],
      ["rice", 12],
      ["soap", 30],
    ]);
  });

  test("gives a matrix of values", async () => {
    select(1, 0, 2, 1);
    expect(await selectedAs("Matrix")).toEqual([
      ["rice", 12],
      ["soap", 30],
    ]);
  });

  test("gives a text with tabs and line breaks, of one cell its value", async () => {
    select(1, 0, 2, 1);
    expect(await selectedAs("Text")).toBe("rice\t12\nsoap\t30");
    select(1, 1, 1, 1);
    expect(await selectedAs("Text")).toBe("12");
  });

  test("gives what is shown when the format is asked for", async () => {
    const { styles } = office().model.stored;
    sheet().cells.setStyle(1, 1, styles.derive(0, { numberFormat: "0.00" }));
    select(1, 1, 1, 1);
    expect(await selectedAs("Matrix", { valueFormat: office().Office.ValueFormat.Formatted })).toEqual([
      ["12.00"],
    ]);
  });

  test("leaves hidden rows out when only the visible ones are asked for", async () => {
    sheet().stored.rows.set(1, { height: undefined, hidden: true, style: 0 });
    select(0, 0, 2, 0);
    const onlyVisible = { filterType: office().Office.FilterType.OnlyVisible };
    expect(await selectedAs("Matrix", onlyVisible)).toEqual([["Item"], ["soap"]]);
  });

  test("gives a table where one is selected, and refuses otherwise", async () => {
    select(0, 0, 2, 1);
    await expect(selectedAs("Table")).rejects.toThrow("1004");
    await office().Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!A1:B3", true);
      await context.sync();
    });
    select(0, 0, 2, 1);
    const headers = [["Item", "Families"]];
    expect(await selectedAs("Table")).toEqual({ headers, rows: [["rice", 12], ["soap", 30]] }); // prettier-ignore
  });

  test("is refused while a person edits a cell", async () => {
    office().session.setPersonEdits(true);
    await expect(selectedAs("Text")).rejects.toThrow("5004");
  });
});

describe("setSelectedDataAsync", () => {
  test("writes a text, which may be a formula", async () => {
    await setSelected("rice");
    expect(sheet().cells.value(0, 0)).toBe("rice");
    await setSelected("=SUM(B1:B3)");
    expect(sheet().cells.formula(0, 0)).toBe("SUM(B1:B3)");
  });

  test("writes a matrix from the selected cell on", async () => {
    select(1, 1, 1, 1);
    await setSelected([
      ["R1C1", "R1C2"],
      ["R2C1", "R2C2"],
    ]);
    expect(sheet().cells.value(2, 2)).toBe("R2C2");
  });

  test("overwrites no other data", async () => {
    fill([["kept"]], 1, 0);
    await expect(setSelected([["a"], ["b"]])).rejects.toThrow("2003");
    expect([sheet().cells.value(0, 0), sheet().cells.value(1, 0)]).toEqual(["", "kept"]);
  });

  test("asks for data of the size of what is selected", async () => {
    select(0, 0, 1, 1);
    await expect(setSelected([["a"]])).rejects.toThrow("2002");
  });

  test("makes a table of data with headers", async () => {
    const { TableData } = office().Office;
    await setSelected(new TableData([["rice", 12]], [["Item", "Families"]]));
    expect(sheet().stored.tables).toMatchObject([{ columns: [{ name: "Item" }, { name: "Families" }] }]);
    expect(sheet().cells.value(1, 1)).toBe(12);
  });
});

describe("goToByIdAsync", () => {
  const goTo = (id: string, type: "NamedItem" | "Slide", mode: "Selected" | "None" = "Selected") =>
    asked((done: Done<unknown>) => {
      const { context, GoToType, SelectionMode } = office().Office;
      const options = { selectionMode: SelectionMode[mode] };
      context.document.goToByIdAsync(id, GoToType[type], options, done);
    });

  test("selects a named item, whole or its first cell", async () => {
    await office().Excel.run(async (context) => {
      const places = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C4");
      context.workbook.names.add("Places", places);
      await context.sync();
    });
    await goTo("Places", "NamedItem");
    expect(office().model.selection).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    await goTo("Places", "NamedItem", "None");
    expect(office().model.selection).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  test("knows no place of another name, and no slides", async () => {
    await expect(goTo("Nowhere", "NamedItem")).rejects.toThrow("7002");
    await expect(goTo("1", "Slide")).rejects.toThrow("5000");
  });
});

describe("the document", () => {
  test("tells its file's address", async () => {
    const properties = await asked((done: Done<Office.FileProperties>) => {
      office().Office.context.document.getFilePropertiesAsync(done);
    });
    expect(properties.url).toBe("Book.xlsx");
  });

  test("tells of a new selection until the handler is removed", async () => {
    const { Office: office365 } = office();
    const { DocumentSelectionChanged: type } = office365.EventType;
    const { document } = office365.context;
    const heard: unknown[] = [];
    const handler = () => heard.push("changed");
    await asked((done: Done<void>) => {
      document.addHandlerAsync(type, handler, done);
    });
    select(4, 4, 4, 4);
    office().session.deliverEvents();
    await asked((done: Done<void>) => {
      document.removeHandlerAsync(type, { handler }, done);
    });
    select(0, 0, 0, 0);
    office().session.deliverEvents();
    await moment();
    expect(heard).toEqual(["changed"]);
  });
});

test("a method that the host does not have is refused, never left without an answer", async () => {
  const { document } = office().Office.context;
  const promptly = asked((done: Done<Office.Binding>) => {
    document.bindings.addFromPromptAsync(office().Office.BindingType.Text, done);
  });
  await expect(promptly).rejects.toThrow("5000");
});
