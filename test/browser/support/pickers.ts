import type { Page } from "playwright-core";
import type { FileToOpen } from "./lantern";

/**
 * The pickers give files of the browser's private file system, which are real files with real handles: no headless browser
 * has a picker of its own.
 */
export async function standInForPickers(on: Page, { name, bytes }: FileToOpen): Promise<void> {
  await on.evaluate(
    async ({ name, bytes }) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
      window.showOpenFilePicker = () => Promise.resolve([handle]);
      window.showSaveFilePicker = ({ suggestedName }) =>
        root.getFileHandle(`saved ${suggestedName}`, { create: true });
    },
    { name, bytes: [...bytes] },
  );
}

/** A file of the private file system, which the pickers give. */
export async function bytesOnDisk(page: Page, name: string): Promise<Uint8Array> {
  const url = await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(wanted)).getFile();
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as string);
      };
      reader.readAsDataURL(file);
    });
  }, name);
  return Uint8Array.from(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
}
