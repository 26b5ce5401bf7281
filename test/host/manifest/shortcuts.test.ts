import { readShortcuts } from "../../../src/host/manifest/shortcuts";
import { thrownBy } from "../../support/thrown";

const actions = [{ id: "ShowTaskpane", type: "ExecuteFunction", name: "${resource.show_name}" }];
const resources = {
  default: { show_name: { value: "Show" }, show_key: { value: "Ctrl+Shift+A", comment: "Invented." } },
};

test("keys for Office on the web stand before the default", () => {
  const key = { default: "Ctrl+Alt+Up", web: "Ctrl+Alt+1", mac: "Command+Shift+Up" };
  expect(readShortcuts({ actions, shortcuts: [{ action: "ShowTaskpane", key }] })).toEqual([
    { action: "ShowTaskpane", key: "Ctrl+Alt+1" },
  ]);
});

test("keys may stand among the texts, and be others in another language", () => {
  const file = {
    ...{ actions, resources },
    shortcuts: [{ action: "ShowTaskpane", key: { default: "${resource.show_key}" } }],
  };
  expect(readShortcuts(file)).toMatchObject([{ key: "Ctrl+Shift+A" }]);
  expect(readShortcuts(file, { show_key: { value: "Ctrl+Alt+A" } })).toMatchObject([{ key: "Ctrl+Alt+A" }]);
});

test.each([
  [
    "an action that is not declared",
    { actions, shortcuts: [{ action: "Other", key: { default: "Ctrl+1" } }] },
  ],
  [
    "a text that is missing",
    { actions, shortcuts: [{ action: "ShowTaskpane", key: { default: "${resource.lost}" } }] },
  ],
  ["a shortcut without keys", { actions, shortcuts: [{ action: "ShowTaskpane" }] }],
  ["something else", "shortcuts"],
])("%s is refused", (_what, file) => {
  expect(thrownBy(() => readShortcuts(file))).toMatchObject({ code: "bad-shortcuts" });
});
