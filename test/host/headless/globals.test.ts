import { bootHeadless } from "../../../src/host/headless/boot";
import { installGlobals } from "../../../src/host/headless/globals";
import { toyBook, toyHost } from "../wire/toyWorkbook";

test("add-in code finds Excel and Office as globals, and only while they are installed", async () => {
  const headless = await bootHeadless({ excelHost: toyHost(toyBook("Data", "Lists")) });
  const restore = installGlobals(headless);
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names.join()).toBe("Data,Lists");
  restore();
  headless.close();
  expect("Excel" in globalThis).toBe(false);
});

test("two workbooks can be open side by side", async () => {
  const booted = await Promise.all(
    ["One", "Two"].map((name) => bootHeadless({ excelHost: toyHost(toyBook(name)) })),
  );
  const names = await Promise.all(
    booted.map(({ Excel: library }) =>
      library.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name).join();
      }),
    ),
  );
  for (const headless of booted) headless.close();
  expect(names).toEqual(["One", "Two"]);
});

test("speaks the language asked for", async () => {
  const headless = await bootHeadless({ excelHost: toyHost(toyBook()), locale: "ar-SA" });
  expect(headless.Office.context.displayLanguage).toBe("ar-SA");
  headless.close();
  expect(headless.faults).toEqual([]);
});

test("without Office.js where it is said to be, booting fails at once", async () => {
  const booting = bootHeadless({ excelHost: toyHost(toyBook()), officeJs: "/nowhere" });
  await expect(booting).rejects.toThrow("ENOENT");
});
