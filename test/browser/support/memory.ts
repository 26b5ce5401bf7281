import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** The most memory that a page's process has had resident so far, in bytes; its workers are threads of the same process. */
export async function peakOfPages(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  return Math.max(...pages.map(({ id }) => peakOf(id)));
}

/** `VmHWM` of proc(5). */
function peakOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
