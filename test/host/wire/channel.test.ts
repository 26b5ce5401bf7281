import { documentTarget, DocumentEvent } from "../../../src/host/wire/excelHost";
import { Signal } from "../../../src/host/wire/signal";
import { asked, boot, closeAll, moment } from "./officeOnToy";
import { toyBook } from "./toyWorkbook";

afterEach(closeAll);

describe("the handshake", () => {
  test("makes Office ready in Excel on the web, with the requirement sets the host claims", async () => {
    const { Office } = await boot();
    expect({ ...(await Office.onReady()) }).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  test("seeds the document's settings and address", async () => {
    const settings = { read: () => new Map([["hub", '"Gaziantep"']]), replace: () => undefined };
    const { Office } = await boot(toyBook(), { settings, documentUrl: "https://localhost/4w.xlsx" });
    expect(Office.context.document.settings.get("hub")).toBe("Gaziantep");
    expect(Office.context.document.url).toBe("https://localhost/4w.xlsx");
  });
});

describe("Excel.run", () => {
  test("writes and reads through proxies, over several syncs, and leaves no reference behind", async () => {
    const { Excel, session } = await boot();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [["rice"]];
      await context.sync();
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("Data!A1");
      expect(range.values[0]?.[0]).toBe("rice");
    });
    await moment();
    expect(session.references.size).toBe(0);
  });

  test("tells a null object", async () => {
    const { Excel } = await boot();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      missing.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
  });

  test("fails with Excel's code, place and statement", async () => {
    const { Excel, OfficeExtension } = await boot();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: "ItemNotFound" });
    expect((error as OfficeExtension.Error).debugInfo).toMatchObject({
      errorLocation: "WorksheetCollection.getItem",
      statement: expect.stringContaining("getItem(") as unknown,
    });
  });

  test("fails loudly for what the host does not have", async () => {
    const { Excel } = await boot();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").freezePanes.freezeRows(1);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "host: Worksheet.freezePanes is not implemented",
    });
  });
});

describe("events", () => {
  test("reach their handler after the batch's answer, until it is removed", async () => {
    const { Excel } = await boot();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add((event) => {
        heard.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
        heard.push(`after ${name}`);
      });
    await add("One");
    await moment();
    handler.remove();
    await handler.context.sync();
    await add("Two");
    await moment();
    expect(heard.sort()).toEqual(["after One", "after Two", "{2}"]);
  });

  test("of the document arrive by the Common API", async () => {
    const book = toyBook("Data");
    const { Office, session } = await boot(book);
    const heard: string[] = [];
    const type = Office.EventType.DocumentSelectionChanged;
    await asked((done) => {
      Office.context.document.addHandlerAsync(
        type,
        (event: { type: string }) => heard.push(event.type),
        done,
      );
    });
    book.events.push({ type: DocumentEvent.selectionChanged, target: documentTarget, message: {} });
    session.deliverEvents();
    expect(heard).toEqual(["documentSelectionChanged"]);
  });
});

describe("ribbon functions", () => {
  test("run by name and end when the add-in says so", async () => {
    const { Office, invokeCommand } = await boot();
    const pressed: string[] = [];
    Office.actions.associate("makeCopy", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await expect(invokeCommand("makeCopy", "CopyButton")).resolves.toMatchObject({ status: "completed" });
    expect(pressed).toEqual(["CopyButton"]);
  });

  test("wait for the page that will name them", async () => {
    const page = new Signal();
    const { Office, invokeCommand } = await boot(toyBook("Data"), {}, {}, { loaded: page.happened });
    const running = invokeCommand("makeCopy");
    await moment();
    Office.actions.associate("makeCopy", (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    page.raise();
    await expect(running).resolves.toMatchObject({ status: "completed" });
  });

  test("that nobody registered are told apart", async () => {
    const { invokeCommand } = await boot();
    await expect(invokeCommand("unheardOf")).resolves.toMatchObject({ status: "unknown-function" });
  });

  test("that still run are refused when the frame closes", async () => {
    const { Office, invokeCommand, channel } = await boot();
    Office.actions.associate("endless", () => undefined);
    const running = invokeCommand("endless");
    await moment();
    channel.close();
    await expect(running).rejects.toMatchObject({ code: "Closed" });
  });
});
