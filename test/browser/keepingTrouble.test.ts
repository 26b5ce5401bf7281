import { broughtBack, cellAt, crash, typeInto, waitUntilKept } from "./support/lantern";
import { lanternTests } from "./support/lanternTests";

const { open, profile } = lanternTests();

test("a damaged copy is said and set aside, and can be saved as it is", async () => {
  const page = await open();
  await typeInto(page, "A1", "will be damaged");
  await waitUntilKept(page, "Book1.xlsx");
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("kept-workbooks");
    for await (const handle of folder.values()) {
      const writable = await (handle as FileSystemFileHandle).createWritable();
      await writable.write("PK broken");
      await writable.close();
    }
  });
  await page.reload();
  await page.getByText("Book1.xlsx could not be brought back.").waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the kept file" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Book1.xlsx");
  await page.reload();
  await page.getByText("Book1.xlsx could not be brought back.").waitFor();
  await page.getByRole("button", { name: "Delete it" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete it" }).click();
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await page.getByText("could not be brought back").count()).toBe(0);
});

test("the browser asks before the page goes only where changes can't be kept", async () => {
  const page = await open();
  await typeInto(page, "A1", "kept");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => ({
        open: () => {
          throw new DOMException("no", "SecurityError");
        },
      }),
    });
  });
  await page.reload();
  await typeInto(page, "A1", "not kept");
  await page.getByText("This browser does not let the page keep unsaved changes").waitFor();
  await typeInto(page, "A2", "said once");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("that there is no room to keep anything is said once, and the work goes on", async () => {
  const page = await open();
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  await typeInto(page, "A1", "typed");
  const said = page.getByText("There is no room left in this browser to keep unsaved changes.");
  await said.waitFor();
  await typeInto(page, "A2", "goes on");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await said.count()).toBe(1);
  await cellAt(page, 1, 0).filter({ hasText: "goes on" }).waitFor();
});

test("where the browser has no private file system its database keeps the work", async () => {
  await profile().addInitScript(() => {
    Reflect.deleteProperty(FileSystemFileHandle.prototype, "createWritable");
  });
  const page = await open();
  await typeInto(page, "A1", "in the database");
  await waitUntilKept(page, "Book1.xlsx");
  await page.close();
  const next = await open();
  await broughtBack(next, 1).waitFor();
  await cellAt(next, 0, 0).filter({ hasText: "in the database" }).waitFor();
});

test("a copy whose opening ended the page is not opened again unasked", async () => {
  const page = await open();
  await typeInto(page, "A1", "too large, perhaps");
  await waitUntilKept(page, "Book1.xlsx");
  await crash(page);
  const ending = await profile().newPage();
  await ending.addInitScript(() => {
    FileSystemFileHandle.prototype.getFile = () => new Promise(() => undefined);
  });
  await ending.goto(page.url());
  await ending.getByText("Bringing back Book1.xlsx…").waitFor();
  await crash(ending);
  const next = await open();
  await next.getByText("The page ended while it was opening it the last time.").waitFor();
  expect(await cellAt(next, 0, 0).textContent()).toBe("");
  await next.getByRole("button", { name: "Try again" }).click();
  await cellAt(next, 0, 0).filter({ hasText: "too large, perhaps" }).waitFor();
});
