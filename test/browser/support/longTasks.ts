import type { Frame, Page } from "playwright-core";

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Lets a page, or a frame of it, note how long its main thread is busy at a stretch, from 50 ms on. */
export const noteLongTasks = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const noted: number[] = (window.longTasks = []);
    new PerformanceObserver((list) => {
      noted.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });

/** The longest of the tasks noted so far, in milliseconds. */
export const longestTask = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window.longTasks ?? [])));
