import { officeForEachTest } from "./office";

const office = officeForEachTest();

/** What an add-in hears after `listen`, when `happen` was done by somebody at the host. */
async function heard(
  listen: (workbook: Excel.Workbook, tell: () => Promise<void>) => void,
  happen: () => void,
): Promise<number> {
  let times = 0;
  await office().Excel.run(async (context) => {
    listen(context.workbook, () => {
      times += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  happen();
  office().session.deliverEvents();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return times;
}

test("the workbook tells that a person selected something else", async () => {
  const { model } = office();
  const times = await heard(
    (workbook, tell) => workbook.onSelectionChanged.add(tell),
    () => {
      model.select(model.activeSheet, { top: 2, left: 2, bottom: 3, right: 3 });
    },
  );
  expect(times).toBe(1);
});

test("the settings tell that another user's settings came", async () => {
  const times = await heard(
    (workbook, tell) => workbook.settings.onSettingsChanged.add(tell),
    () => {
      office().session.otherUser.saveSettings(new Map([["series", '"theirs"']]));
    },
  );
  expect(times).toBe(1);
});

test("a binding tells that its cells hold something else", async () => {
  const { model } = office();
  const times = await heard(
    (workbook, tell) => workbook.bindings.add("Sheet1!A1:B2", "Range", "goods").onDataChanged.add(tell),
    () => {
      model.edits.enterText(model.activeSheet, 1, 1, "soap");
    },
  );
  expect(times).toBe(1);
});
