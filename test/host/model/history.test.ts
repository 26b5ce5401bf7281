import { parseAddress } from "../../../src/host/model/address";
import { History } from "../../../src/host/model/history";
import { addSheet } from "../../../src/host/model/sheets";
import { deleteByUser, insertByUser, recolorByUser, renameByUser } from "../../../src/host/model/userActions";
import { WorkbookModel } from "../../../src/host/model/workbookModel";
import { newTable } from "../../../src/package/tables/storedTable";
import type { Area } from "../../../src/package/workbook";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed.area;
};

/** Everything of the first sheet that a person could see, and the names. */
function seen({ activeSheet, stored }: WorkbookModel): unknown {
  const { cells, ...fields } = activeSheet.stored;
  const used = cells.bounds(false);
  const grid: string[] = [];
  for (let row = 0; row <= (used?.bottom ?? -1); row += 1)
    cells.eachInRow(row, (column) => {
      const what = [cells.value(row, column), cells.formula(row, column), cells.style(row, column)];
      grid.push(`${row} ${column}: ${what.join("|")}`);
    });
  const said = JSON.stringify({ ...fields, changed: true }, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return { grid, said, names: stored.names.map(({ formula }) => formula) };
}

function filled(): WorkbookModel {
  const model = WorkbookModel.empty("Book.xlsx");
  const sheet = model.activeSheet;
  model.edits.enterTexts(sheet, 0, 0, [
    ["Site", "People", "=SUM(B2:B4)"],
    ["Camp 1", "5", "=B2*2"],
    ["Camp 2", "7", "=Sites[People]"],
    ["Camp 3", "9"],
  ]);
  sheet.stored.tables = [
    newTable({ id: 1, name: "Sites", area: area("A1:B4"), headers: ["Site", "People"] }),
  ];
  sheet.stored.rows.set(2, { height: 30, hidden: false, style: 0 });
  sheet.stored.merges = [area("E2:F3")];
  model.stored.names.push({
    name: "All",
    formula: "Sheet1!$A$2:$A$4",
    hidden: false,
    comment: "",
    sheet: undefined,
  });
  return model;
}

type Act = (model: WorkbookModel) => void;
const steps: readonly (readonly [string, Act])[] = [
  [
    "typing",
    (model) => {
      model.edits.enterText(model.activeSheet, 1, 1, "=1+1");
    },
  ],
  [
    "clearing",
    (model) => {
      model.edits.clearContents(model.activeSheet, area("A2:C9"));
    },
  ],
  [
    "inserting rows",
    (model) => {
      insertByUser(model, model.activeSheet, area("3:5"), "rows");
    },
  ],
  [
    "deleting rows",
    (model) => {
      deleteByUser(model, model.activeSheet, area("3:3"), "rows");
    },
  ],
  [
    "deleting a table's column",
    (model) => {
      deleteByUser(model, model.activeSheet, area("B:B"), "columns");
    },
  ],
  [
    "inserting cells",
    (model) => {
      insertByUser(model, model.activeSheet, area("A2:B2"), "rows");
    },
  ],
  [
    "renaming",
    (model) => {
      renameByUser(model, model.activeSheet, "My data");
    },
  ],
  [
    "a tab's colour",
    (model) => {
      recolorByUser(model, model.activeSheet, "#FF0000");
    },
  ],
  [
    "hiding a row and styling a cell",
    (model) => {
      const { activeSheet: sheet } = model;
      model.edits.remember({ sheet, areas: [area("A1")], fields: ["rows"], onlyLooks: true }, () => {
        sheet.stored.rows.set(1, { height: undefined, hidden: true, style: 0 });
        sheet.cells.setStyle(0, 0, model.stored.styles.derive(0, { bold: true }));
      });
    },
  ],
];

test.each(steps)("%s is taken back and done again", (_, act) => {
  const model = filled();
  const before = seen(model);
  act(model);
  const after = seen(model);
  expect(after).not.toEqual(before);
  model.edits.undo();
  expect(seen(model)).toEqual(before);
  model.edits.redo();
  expect(seen(model)).toEqual(after);
  model.edits.undo();
  expect(seen(model)).toEqual(before);
});

test("many different steps are taken back one by one", () => {
  const model = filled();
  const states = steps.map(([, act]) => {
    const before = seen(model);
    act(model);
    return before;
  });
  for (const before of states.reverse()) {
    model.edits.undo();
    expect(seen(model)).toEqual(before);
  }
});

test("a step that fails leaves everything as it was, and no trace in the history", () => {
  const model = WorkbookModel.empty("Book.xlsx");
  const { activeSheet: sheet } = model;
  const failing = () => {
    model.edits.remember({ sheet, areas: [area("A1")] }, () => {
      sheet.cells.setValue(0, 0, "half");
      throw new Error("no");
    });
  };
  expect(failing).toThrow("no");
  expect([sheet.cells.value(0, 0), model.edits.canUndo]).toEqual(["", false]);
});

test("adding a sheet ends the history, as in Excel", () => {
  const model = filled();
  expect(model.edits.canUndo).toBe(true);
  addSheet(model, "user");
  expect(model.edits.canUndo).toBe(false);
});

test("the oldest steps go when the memory is used up, and one that is too large ends the history", () => {
  const done: string[] = [];
  const edit = (name: string, bytes: number) => ({
    bytes,
    undo: () => done.push(name),
    redo: () => done.push(name),
  });
  const history = new History({ steps: 10, bytes: 100 });
  for (const name of ["one", "two", "three"]) history.record(edit(name, 40));
  while (history.canUndo) history.undo();
  expect(done).toEqual(["three", "two"]);
  history.record(edit("large", 101));
  expect(history.canUndo).toBe(false);
});
