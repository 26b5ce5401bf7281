import type { RibbonActions } from "../../../src/host/wire/pageActions";
import { readKeyCombination } from "../../../src/host/wire/keyCombination";
import { Shortcuts } from "../../../src/host/wire/shortcuts";
import { asked, boot, closeAll, moment } from "./officeOnToy";
import { toyBook } from "./toyWorkbook";

afterEach(closeAll);

/** A ribbon with these ids that notes what is done to them. */
const ribbonOf = (...ids: readonly string[]) => {
  const told: string[] = [];
  const ribbon: RibbonActions = {
    has: (id) => ids.includes(id),
    isEnabled: () => true,
    setEnabled: (id, enabled) => told.push(`${id} ${enabled ? "enabled" : "disabled"}`),
    setVisible: (id, visible) => told.push(`${id} ${visible ? "shown" : "hidden"}`),
  };
  return { ribbon, told };
};

describe("the ribbon", () => {
  test("has its tabs shown or hidden and its buttons switched on and off", async () => {
    const { ribbon, told } = ribbonOf("Tab", "CopyButton", "CheckButton");
    const { Office } = await boot(toyBook(), {}, { ribbon });
    const controls = [
      { id: "CopyButton", enabled: false },
      { id: "CheckButton", enabled: true },
    ];
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", visible: true, groups: [{ id: "Group", controls }] }],
    });
    expect(told).toEqual(["Tab shown", "CopyButton disabled", "CheckButton enabled"]);
  });

  test("knows no control of another id", async () => {
    const { Office } = await boot(toyBook(), {}, { ribbon: ribbonOf("Tab").ribbon });
    const update = Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", controls: [{ id: "Nowhere", enabled: true }] }],
    });
    await expect(update).rejects.toMatchObject({ code: "ControlIdNotFound" });
  });

  test("refuses contextual tabs, and everything where there is no ribbon", async () => {
    const { Office } = await boot(toyBook(), {}, { ribbon: ribbonOf("Tab").ribbon });
    await expect(Office.ribbon.requestCreateControls({})).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "host: DynamicRibbon.executeRequestCreate is not implemented",
    });
    const { Office: without } = await boot();
    const update = without.ribbon.requestUpdate({ tabs: [{ id: "Tab", visible: true }] });
    await expect(update).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("keyboard shortcuts", () => {
  const shortcuts = () =>
    new Shortcuts(
      [
        { action: "ShowTaskpane", key: "Ctrl+Alt+1" },
        { action: "SetBold", key: "Ctrl+B" },
      ],
      (keys) => keys.ctrl && keys.key === "B",
    );

  test("are told with their keys, null where the host has them already", async () => {
    const { Office } = await boot(toyBook(), {}, { shortcuts: shortcuts() });
    expect({ ...(await Office.actions.getShortcuts()) }).toEqual({
      ShowTaskpane: "Ctrl+Alt+1",
      SetBold: null,
    });
    const inUse = await Office.actions.areShortcutsInUse(["Ctrl+B", "Ctrl+Alt+9"]);
    expect(inUse.map(({ shortcut, inUse: is }) => [shortcut, is])).toEqual([
      ["Ctrl+B", true],
      ["Ctrl+Alt+9", false],
    ]);
  });

  test("are replaced, and brought back by null", async () => {
    const { Office } = await boot(toyBook(), {}, { shortcuts: shortcuts() });
    await Office.actions.replaceShortcuts({ SetBold: "Ctrl+Shift+B" });
    expect(await Office.actions.getShortcuts()).toMatchObject({ SetBold: null });
    await Office.actions.replaceShortcuts({ SetBold: "Ctrl+Alt+2" });
    expect(await Office.actions.getShortcuts()).toMatchObject({ SetBold: "Ctrl+Alt+2" });
    await Office.actions.replaceShortcuts({ SetBold: null as unknown as string });
    expect(await Office.actions.getShortcuts()).toMatchObject({ SetBold: null });
  });

  test.each([{ Unheard: "Ctrl+Alt+2" }, { SetBold: "Shift+B" }, { SetBold: "B" }])(
    "refuse %j",
    async (wanted) => {
      const { Office } = await boot(toyBook(), {}, { shortcuts: shortcuts() });
      const replacing = Office.actions.replaceShortcuts(wanted);
      await expect(replacing).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("run the function that the add-in associated", async () => {
    const pressed: string[] = [];
    const { Office, channel } = await boot(toyBook(), {}, { shortcuts: shortcuts() });
    Office.actions.associate("ShowTaskpane", () => pressed.push("shown"));
    const keys = readKeyCombination("Control+Option+1");
    const action = keys && shortcuts().actionOf(keys);
    await channel.invokeAction(action ?? "none");
    await moment();
    expect(pressed).toEqual(["shown"]);
  });
});

describe("the add-in's life", () => {
  test("begins with the document or when it is asked for, as the add-in says", async () => {
    let loads = false;
    const startup = {
      loadsWithDocument: () => loads,
      setLoadsWithDocument: (next: boolean) => {
        loads = next;
      },
    };
    const { Office } = await boot(toyBook(), {}, { startup });
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(loads).toBe(true);
  });

  test("may have a person asked before the document closes, and hears when it stays open", async () => {
    const asks: boolean[] = [];
    const { Office, channel } = await boot(toyBook(), {}, { setAsksBeforeClose: (each) => asks.push(each) });
    let cancelled = 0;
    const { beforeDocumentCloseNotification: notification } = Office.addin;
    await notification.enable();
    await notification.onCloseActionCancelled(() => {
      cancelled += 1;
    });
    channel.closeCancelled();
    await moment();
    await notification.disable();
    expect(asks).toEqual([true, false]);
    expect(cancelled).toBe(1);
  });

  test("has nobody signed in", async () => {
    const { Office } = await boot();
    const token = Office.auth.getAccessToken();
    await expect(token).rejects.toMatchObject({ code: 13012 });
  });

  test("is told where it runs", async () => {
    const { Office } = await boot();
    const { contentLanguage, displayLanguage, host, platform, touchEnabled, diagnostics } = Office.context;
    expect({ contentLanguage, displayLanguage, host, platform, touchEnabled }).toEqual({
      contentLanguage: "en-US",
      displayLanguage: "en-US",
      host: "Excel",
      platform: "OfficeOnline",
      touchEnabled: false,
    });
    expect(diagnostics).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });
});

describe("settings", () => {
  test("that somebody else saved are told, and read by refreshing", async () => {
    const { Office, session } = await boot();
    const { settings } = Office.context.document;
    const heard: string[] = [];
    await asked((done: (result: Office.AsyncResult<void>) => void) => {
      settings.addHandlerAsync(
        Office.EventType.SettingsChanged,
        ({ type }: { readonly type: string }) => heard.push(type),
        done,
      );
    });
    session.otherUser.saveSettings(new Map([["hub", '"Gaziantep"']]));
    expect(heard).toEqual(["settingsChanged"]);
    expect(settings.get("hub")).toBeNull();
    await asked<Office.Settings>((done) => {
      settings.refreshAsync(done);
    });
    expect(settings.get("hub")).toBe("Gaziantep");
  });
});
