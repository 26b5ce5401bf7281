import type { HeadlessOffice } from "../../../src/host/headless/boot";
import { AddinChannel } from "../../../src/host/wire/channel";
import type { OpenDialog } from "../../../src/host/wire/dialogs";
import { newFrameIdentity } from "../../../src/host/wire/frameAddress";
import type { PageActions } from "../../../src/host/wire/pageActions";
import type { Transport } from "../../../src/host/wire/transport";
import { asked, boot, closeAll, moment } from "./officeOnToy";
import { toyBook } from "./toyWorkbook";

afterEach(closeAll);

describe("the page around the add-in", () => {
  test("shows and hides the pane, and the add-in hears of it", async () => {
    const asks: boolean[] = [];
    const { Office } = await boot(toyBook(), {}, { setPaneVisible: (visible) => asks.push(visible) });
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await moment();
    expect(asks).toEqual([false, true]);
    expect(heard).toEqual(["Hidden", "Taskpane"]);
  });
});

describe("the document", () => {
  test("keeps settings that are saved, and reads them back", async () => {
    const { Office } = await boot();
    const { settings } = Office.context.document;
    settings.set("choice", { k: 5 });
    await asked((done: (result: Office.AsyncResult<void>) => void) => {
      settings.saveAsync(done);
    });
    settings.remove("choice");
    await asked<Office.Settings>((done) => {
      settings.refreshAsync(done);
    });
    expect(settings.get("choice")).toMatchObject({ k: 5 });
  });

  test("is given as a file in slices", async () => {
    const { Office } = await boot(toyBook(), { saveBytes: () => Uint8Array.of(1, 2, 3, 4, 5) });
    const { Compressed } = Office.FileType;
    const file = await asked<Office.File>((done) => {
      Office.context.document.getFileAsync(Compressed, { sliceSize: 2 }, done);
    });
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asked<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.push(...(slice.data as number[]));
    }
    file.closeAsync();
    expect(file.size).toBe(5);
    expect(bytes).toEqual([1, 2, 3, 4, 5]);
  });

  test("is refused as a file of another type, and where the host cannot save", async () => {
    const saving = await boot(toyBook(), { saveBytes: () => Uint8Array.of(1) });
    const { Pdf, Compressed } = saving.Office.FileType;
    const fileOf = ({ Office: office }: HeadlessOffice, type: Office.FileType) =>
      asked<Office.File>((done) => {
        office.context.document.getFileAsync(type, done);
      });
    await expect(fileOf(saving, Pdf)).rejects.toThrow("1009");
    await expect(fileOf(await boot(), Compressed)).rejects.toThrow("5000");
  });
});

describe("a dialog in the page", () => {
  /** Dialogs whose pages speak the wire's own words: jsdom has no second window for another Office.js. */
  const dialogs = () => {
    const closed: string[] = [];
    const heard: unknown[] = [];
    let speak: (message: object) => void = () => undefined;
    const page: PageActions = {
      openDialog: ({ url }, opener): OpenDialog => {
        const identity = newFrameIdentity("https://localhost", "en-US", true);
        const transport: Transport = {
          send: (text) => heard.push((JSON.parse(text) as { _data: unknown })._data),
          listen: (receive) => {
            speak = (message) =>
              receive(
                JSON.stringify({ ...message, _conversationId: identity.conversationId, _messageType: 0 }),
              );
            return () => undefined;
          },
        };
        const { session, addin } = opener;
        const channel = new AddinChannel({ session, addin: { ...addin, url }, identity, transport, opener });
        return { channel, close: () => closed.push(url) };
      },
    };
    return {
      closed,
      heard,
      page,
      say: (message: object) => {
        speak(message);
      },
    };
  };
  const show = (headless: HeadlessOffice, url: string) =>
    asked<Office.Dialog>((done) => {
      headless.Office.context.ui.displayDialogAsync(url, { displayInIframe: true }, done);
    });

  test("talks with the pane both ways and is closed by it", async () => {
    const { closed, heard, say, page } = dialogs();
    const pane = await boot(toyBook(), {}, page);
    const dialog = await show(pane, "https://localhost/dialog.html");
    const told: string[] = [];
    dialog.addEventHandler(pane.Office.EventType.DialogMessageReceived, (event) => {
      told.push("message" in event ? event.message : "");
    });
    say({ _actionName: "dialogParentMessageReceived", _actionType: 1 });
    const messageParent = { DdaMethod: { DispatchId: 144 }, messageToParent: "done" };
    say({ _actionName: "executeMethod", _actionType: 0, _data: messageParent });
    dialog.messageChild("question");
    await moment();
    expect(told).toEqual(["done"]);
    expect(heard).toContainEqual(expect.objectContaining({ messageContent: "question" }));
    dialog.close();
    await moment();
    expect(closed).toEqual(["https://localhost/dialog.html"]);
  });

  test("of another domain is refused", async () => {
    const { closed, page } = dialogs();
    const pane = await boot(toyBook(), {}, page);
    await expect(show(pane, "https://elsewhere.example/dialog.html")).rejects.toThrow("12004");
    expect(closed).toEqual([]);
  });

  test("that a person closes is reported with 12006", async () => {
    const { closed, page } = dialogs();
    const pane = await boot(toyBook(), {}, page);
    const dialog = await show(pane, "https://localhost/dialog.html");
    const told: unknown[] = [];
    dialog.addEventHandler(pane.Office.EventType.DialogEventReceived, (event) => {
      told.push("error" in event ? event.error : event);
    });
    pane.channel.dialogClosedByPerson();
    expect(told).toEqual([12006]);
    expect(closed).toHaveLength(1);
  });
});
