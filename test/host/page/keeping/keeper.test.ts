import { Keeper } from "../../../../src/host/page/keeping/keeper";
import type { KeepingStore } from "../../../../src/host/page/keeping/workbookKeeper";
import type { KeptState, KeptWorkbook } from "../../../../src/host/page/keeping/keptWorkbook";
import { WorkbookModel } from "../../../../src/host/model/workbookModel";
import { OpenWorkbooks } from "../../../../src/host/page/workbooks/openWorkbooks";

jest.useFakeTimers({ doNotFake: ["performance", "queueMicrotask", "nextTick"] });

const kept = (id: string, state: KeptState): KeptWorkbook => ({
  ...state,
  id,
  content: { kind: "record", key: id },
  keptAt: 0,
  leftAt: 0,
  isDoubtful: false,
});

/** A keeper over a store that writes down what it is asked, and can be full. */
function keeping() {
  const log: string[] = [];
  const troubles: unknown[] = [];
  const disk = { isFull: false };
  const store: KeepingStore = {
    keep: (id, state) => {
      log.push(`keep ${state.name}`);
      return disk.isFull ? Promise.reject(new Error("full")) : Promise.resolve(kept(id, state));
    },
    leave: (left) => log.push(`leave ${left.map(({ state }) => state.name).join(", ")}`),
    update: (_, { position }) => {
      log.push(`update to ${position ?? "?"}`);
      return Promise.resolve();
    },
    remove: () => {
      log.push("remove");
      return Promise.resolve();
    },
  };
  const workbooks = new OpenWorkbooks(() => undefined);
  const keeper = new Keeper({
    store,
    workbooks,
    session: "s",
    canKeep: true,
    onTrouble: (error) => troubles.push(error),
  });
  const open = (name: string) => workbooks.add(WorkbookModel.empty(name));
  const type = ({ model }: { readonly model: WorkbookModel }) => {
    model.edits.enterText(model.activeSheet, 0, 0, "typed");
  };
  return { keeper, workbooks, log, troubles, disk, open, type };
}

test("only workbooks with unsaved changes are kept, and only when they changed again", async () => {
  const { keeper, log, open, type } = keeping();
  type(open("changed.xlsx"));
  open("unchanged.xlsx");
  await keeper.keepAll();
  await keeper.keepAll();
  expect(log.filter((line) => line.startsWith("keep"))).toEqual(["keep changed.xlsx"]);
});

test("the copy goes when the workbook is saved, and when it is closed", async () => {
  const { keeper, workbooks, log, open, type } = keeping();
  const saved = open("saved.xlsx");
  const closed = open("closed.xlsx");
  type(saved);
  type(closed);
  await keeper.keepAll();
  log.length = 0;
  saved.model.markSaved();
  workbooks.close(closed.id);
  await keeper.keepAll();
  expect(log.filter((line) => line === "remove")).toHaveLength(2);
});

test("as the page goes, what has unsaved changes is left behind", async () => {
  const { keeper, log, open, type } = keeping();
  type(open("one.xlsx"));
  await keeper.keepAll();
  type(open("two.xlsx"));
  open("unchanged.xlsx");
  await keeper.leave();
  expect(log.at(-1)).toBe("leave one.xlsx, two.xlsx");
});

test("that nothing can be kept is told once, and something would then be lost", async () => {
  const { keeper, troubles, disk, open, type } = keeping();
  const workbook = open("one.xlsx");
  disk.isFull = true;
  type(workbook);
  expect(keeper.wouldLose()).toBe(false);
  await keeper.keepAll();
  await keeper.keepAll();
  expect(troubles).toHaveLength(1);
  expect(keeper.wouldLose()).toBe(true);
  disk.isFull = false;
  await keeper.keepAll();
  expect(keeper.wouldLose()).toBe(false);
});
