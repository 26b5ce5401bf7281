import type { Browser, Page } from "playwright-core";
import { launchChromium, openContext } from "../test/browser/support/chromium";
import { longestTask, noteLongTasks } from "../test/browser/support/longTasks";
import { peakOfPages } from "../test/browser/support/memory";
import { openLanternSite } from "../test/browser/support/site";
import { tallyOf, type Tally } from "../test/support/countedWorkbook";
import { percentiles } from "./excelRun";

/** How the built page takes a file in Chromium. */
export interface HostPageFigures {
  /** Seconds from the choice of the file until it is shown. */
  readonly open: number;
  /** Milliseconds for which the page's own thread stood still at a stretch, at most. */
  readonly longestTask: number;
  /** What the page has of the sheet. */
  readonly tally: Tally;
  /** Megabytes that the page's process has had at most, its worker included. */
  readonly peak: number;
  /** Milliseconds between two frames while the sheet is scrolled. */
  readonly frames: { readonly p50: number; readonly p95: number; readonly longest: number };
}

/** Opens a file in the page's worker and scrolls through it. Asks for a built page (`npm run build`) and Chromium. */
export const measureHostPage = async (file: string): Promise<HostPageFigures> => {
  const site = await openLanternSite();
  const browser = await launchChromium();
  try {
    const page = await (await openContext(browser)).newPage();
    await page.goto(`${site.url}/host/?workbook=none`);
    await page.getByRole("grid").waitFor();
    return await figuresOf(browser, page, file);
  } finally {
    await browser.close();
    await site.close();
  }
};

const figuresOf = async (browser: Browser, page: Page, file: string): Promise<HostPageFigures> => {
  page.setDefaultTimeout(300_000);
  await noteLongTasks(page);
  const start = performance.now();
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("heading", { level: 1, name: file.split("/").at(-1) ?? "" }).waitFor();
  const open = (performance.now() - start) / 1000;
  const longest = await longestTask(page);
  const frames = await scrollThrough(page);
  const tally = await page.evaluate<Tally>(
    `(${tallyOf.toString()})(window.embeddedHost.stored().sheets[0].cells)`,
  );
  const peak = (await peakOfPages(browser)) / 1024 ** 2;
  const { p50, p95 } = percentiles(frames);
  return { open, longestTask: longest, tally, peak, frames: { p50, p95, longest: Math.max(...frames) } };
};

/** Scrolls down by the wheel's step each frame, then by whole screens, and gives the time between frames. */
const scrollThrough = (page: Page): Promise<readonly number[]> =>
  page.getByRole("grid").evaluate(async (grid) => {
    const times: number[] = [];
    let last = 0;
    for (let frame = 0; frame < 400; frame += 1) {
      grid.scrollTop += frame < 300 ? 120 : grid.clientHeight;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (frame > 0) times.push(now - last);
      last = now;
    }
    return times;
  });
