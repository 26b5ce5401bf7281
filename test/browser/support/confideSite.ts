import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openConfideSite, openDesk, type Desk, type DeskOptions } from "./confide";
import type { Site } from "./site";

/**
 * Confide's site and a browser for all tests of a file; both end with it. To be called where hooks are.
 *
 * @returns opens a desk in them
 */
export const confideSite = (): ((options?: DeskOptions) => Promise<Desk>) => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await openConfideSite();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return (options) => openDesk(browser, site, options);
};
