import { readFileKey } from "../../../../src/host/page/files/fileKeys";

const key = (name: string, ...held: readonly ("ctrlKey" | "metaKey" | "shiftKey" | "altKey")[]) => ({
  key: name,
  ctrlKey: held.includes("ctrlKey"),
  metaKey: held.includes("metaKey"),
  shiftKey: held.includes("shiftKey"),
  altKey: held.includes("altKey"),
});

test("Ctrl+S saves, Ctrl+Shift+S saves elsewhere, Ctrl+O opens", () => {
  expect(readFileKey(key("s", "ctrlKey"))).toBe("save");
  expect(readFileKey(key("S", "ctrlKey", "shiftKey"))).toBe("saveAs");
  expect(readFileKey(key("o", "ctrlKey"))).toBe("open");
});

test("Command does what Control does", () => {
  expect(readFileKey(key("s", "metaKey"))).toBe("save");
});

test("letters that are typed, and keys of others, mean nothing for files", () => {
  expect(readFileKey(key("s"))).toBeUndefined();
  expect(readFileKey(key("s", "ctrlKey", "altKey"))).toBeUndefined();
  expect(readFileKey(key("o", "ctrlKey", "shiftKey"))).toBeUndefined();
  expect(readFileKey(key("z", "ctrlKey"))).toBeUndefined();
});
