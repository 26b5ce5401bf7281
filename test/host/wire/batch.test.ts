import { executeBatch } from "../../../src/host/wire/batch";
import type { BatchAction, BatchRequest, ObjectPath } from "../../../src/host/wire/messages";
import { ActionType, ObjectPathType } from "../../../src/host/wire/messages";
import { References } from "../../../src/host/wire/references";
import { toyBook, toyHost, type ToyBook } from "./toyWorkbook";

/** Paths of every test: 1 workbook, 2 worksheets, 3 the sheet "Data", 4 its A1, 5 A1's format, 6 a missing sheet. */
const paths: Readonly<Record<string, ObjectPath>> = Object.fromEntries(
  [
    { Id: 1, ObjectPathType: ObjectPathType.globalObject, Name: "" },
    { Id: 2, ObjectPathType: ObjectPathType.property, Name: "Worksheets", ParentObjectPathId: 1 },
    {
      Id: 3,
      ObjectPathType: ObjectPathType.indexer,
      Name: "",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Data"] },
    },
    {
      Id: 4,
      ObjectPathType: ObjectPathType.method,
      Name: "GetRange",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: ["A1"] },
    },
    { Id: 5, ObjectPathType: ObjectPathType.property, Name: "Format", ParentObjectPathId: 4 },
    {
      Id: 6,
      ObjectPathType: ObjectPathType.method,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Nowhere"] },
    },
    { Id: 7, ObjectPathType: ObjectPathType.method, Name: "GetUsedRange", ParentObjectPathId: 6 },
  ].map((path) => [path.Id, path]),
);

const action = (
  ObjectPathId: number,
  type: keyof typeof ActionType,
  more: Partial<BatchAction> = {},
): BatchAction => ({ Id: 100 + ObjectPathId, ActionType: ActionType[type], Name: "", ObjectPathId, ...more });

const run = (book: ToyBook, actions: readonly BatchAction[], request: Partial<BatchRequest> = {}) => {
  const references = new References();
  const faults: unknown[] = [];
  const response = executeBatch(
    { Actions: actions, ObjectPaths: paths, ...request },
    { root: toyHost(book).root, references, onFault: (error) => faults.push(error) },
  );
  return { response, references, faults, values: response.Results.map(({ Value }) => Value) };
};

describe("a batch", () => {
  test("reads the values a query selects, whatever the case it writes them in", () => {
    const { values } = run(toyBook("Data"), [
      action(4, "query", { QueryInfo: { Select: ["address", "format/fill/color"] } }),
    ]);
    expect(values).toEqual([{ Address: "Data!A1", Format: { Fill: { Color: "" } } }]);
  });

  test("reads every value when nothing is selected, and null where the host has none", () => {
    const { values } = run(toyBook("Data"), [action(4, "query", { QueryInfo: {} }), action(5, "query")]);
    expect(values).toEqual([{ Address: "Data!A1", Values: [[""]] }, { WrapText: null }]);
  });

  test("reads a collection as items with their identity, in the window asked for", () => {
    const { values } = run(toyBook("Data", "Lists", "Notes"), [
      action(2, "query", { QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } }),
    ]);
    expect(values).toEqual([{ _Items: [{ Id: "{2}", Name: "Lists" }] }]);
  });

  test("answers retrieve() in camelCase", () => {
    const { values } = run(toyBook("Data"), [action(2, "queryAsJson", { QueryInfo: { Select: ["name"] } })]);
    expect(values).toEqual([{ items: [{ id: "{1}", name: "Data" }] }]);
  });

  test("makes an object once, however often its path is used", () => {
    const book = toyBook();
    const added: ObjectPath = {
      Id: 8,
      ObjectPathType: ObjectPathType.method,
      Name: "Add",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ["Copy"] },
    };
    run(book, [action(8, "instantiate"), action(8, "query", { QueryInfo: { Select: ["name"] } })], {
      ObjectPaths: { ...paths, 8: added },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Copy"]);
  });

  test("sets properties by PascalCase name and by update's camelCase state, through navigations", () => {
    const book = toyBook("Data");
    run(book, [
      action(4, "setProperty", { Name: "Values", ArgumentInfo: { Arguments: [[["rice"]]] } }),
      action(4, "update", { ObjectState: { format: { fill: { color: "#FF0000" } } } }),
    ]);
    expect(book.sheets[0]?.cells.get("A1")).toBe("rice");
    expect(book.sheets[0]?.color).toBe("#FF0000");
  });

  test("hands objects to methods, also from inside plain values", () => {
    const remembered: Partial<BatchAction> = {
      Name: "Remember",
      ArgumentInfo: { Arguments: [{ where: { _ObjectPathId: 6 }, list: [1] }] },
    };
    const { values } = run(toyBook("Data"), [action(1, "method", remembered)]);
    expect(values).toEqual([{ where: null, list: [1] }]);
  });
});

describe("a null object", () => {
  test("answers null, and so do its children and methods", () => {
    const { values } = run(toyBook("Data"), [
      action(6, "instantiate"),
      action(6, "query"),
      action(7, "instantiate"),
      action(6, "method", { Name: "Delete" }),
    ]);
    expect(values).toEqual([null, null, null, null]);
  });

  test("refuses a property", () => {
    const { response } = run(toyBook("Data"), [
      action(6, "setProperty", { Name: "Name", ArgumentInfo: { Arguments: ["X"] } }),
    ]);
    expect(response.Error).toMatchObject({ Code: "InvalidOperation" });
  });
});

describe("a kept object", () => {
  test("has a reference id from then on, and loses it when removed", () => {
    const { values, references } = run(toyBook("Data"), [
      action(4, "method", { Name: "_KeepReference" }),
      action(4, "instantiate"),
      action(1, "method", { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["reference1"] } }),
      action(4, "instantiate"),
    ]);
    expect(values).toEqual([null, { _ReferenceId: "reference1" }, null, {}]);
    expect(references.size).toBe(0);
  });

  test("is refused by an id that nobody keeps", () => {
    const { response } = run(toyBook("Data"), [action(9, "query")], {
      ObjectPaths: { 9: { Id: 9, ObjectPathType: ObjectPathType.referenceId, Name: "reference9" } },
    });
    expect(response.Error?.Code).toBe("InvalidReference");
  });
});

describe("a failing batch", () => {
  test("stops there, keeps what was done, and says where in Excel's words", () => {
    const book = toyBook("Data");
    const { response } = run(book, [
      action(4, "setProperty", { Name: "Values", ArgumentInfo: { Arguments: [[["kept"]]] } }),
      action(4, "setProperty", { Name: "Values", ArgumentInfo: { Arguments: [[["a"], ["b"]]] } }),
      action(4, "setProperty", { Name: "Values", ArgumentInfo: { Arguments: [[["never"]]] } }),
    ]);
    expect(response.Error).toEqual({
      Code: "InvalidArgument",
      Message: "The size is wrong.",
      Location: "Range.values",
      ActionIndex: 1,
    });
    expect(response.Results).toHaveLength(1);
    expect(book.sheets[0]?.cells.get("A1")).toBe("kept");
  });

  test.each([
    ["a method", action(3, "method", { Name: "FreezeEverything" }), "Worksheet.freezeEverything"],
    ["a selected value", action(4, "query", { QueryInfo: { Select: ["hyperlink"] } }), "Range.hyperlink"],
    ["a property to set", action(4, "setProperty", { Name: "Hyperlink" }), "Range.hyperlink"],
    ["a property that is only read", action(4, "setProperty", { Name: "Address" }), "Range.address"],
    ["a navigation", action(8, "instantiate"), "Range.sort"],
  ])("says loudly that %s is not implemented", (_what, tried, location) => {
    const sort = { Id: 8, ObjectPathType: ObjectPathType.property, Name: "Sort", ParentObjectPathId: 4 };
    const { response } = run(toyBook("Data"), [tried], { ObjectPaths: { ...paths, 8: sort } });
    expect(response.Error).toMatchObject({
      Code: "ApiNotFound",
      Message: `host: ${location} is not implemented`,
      Location: location,
    });
  });

  test("reports a fault of the host as such", () => {
    const fill = { Id: 8, ObjectPathType: ObjectPathType.property, Name: "Fill", ParentObjectPathId: 5 };
    const { response, faults } = run(toyBook("Data"), [action(8, "method", { Name: "Explode" })], {
      ObjectPaths: { ...paths, 8: fill },
    });
    expect(response.Error?.Code).toBe("GeneralException");
    expect(faults).toEqual([expect.any(TypeError)]);
  });

  test("refuses a service nobody offers", () => {
    const license = { Id: 8, ObjectPathType: ObjectPathType.newObject, Name: "Microsoft.License" };
    const { response } = run(toyBook("Data"), [action(8, "instantiate")], { ObjectPaths: { 8: license } });
    expect(response.Error?.Message).toBe("host: Microsoft.License is not implemented");
  });
});

test("trace actions have a result and are listed", () => {
  const { response } = run(toyBook(), [{ Id: 5, ActionType: ActionType.trace, Name: "", ObjectPathId: 0 }]);
  expect(response).toEqual({ Results: [{ ActionId: 5, Value: null }], TraceIds: [5] });
});
