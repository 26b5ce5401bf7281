import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium, openContext } from "./chromium";
import { openLantern } from "./lantern";
import { openLanternSite, type Site } from "./site";

export interface LanternTests {
  /** The profile of the test: what a browser keeps between its pages. */
  readonly profile: () => BrowserContext;
  /** Opens the host's page in it. */
  readonly open: (query?: string) => Promise<Page>;
}

/**
 * For a file of tests: one site and one browser for all, a fresh profile for each. No page may throw, log an error, or ask
 * anything of another site.
 */
export function lanternTests(): LanternTests {
  let site: Site;
  let browser: Browser;
  let profile: BrowserContext;
  let problems: (readonly string[])[];
  beforeAll(async () => {
    site = await openLanternSite();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    profile = await openContext(browser);
    profile.setDefaultTimeout(45_000);
    problems = [];
  });
  afterEach(async () => {
    await profile.close();
    expect(problems.flat()).toEqual([]);
  });
  return {
    profile: () => profile,
    open: async (query) => {
      const opened = await openLantern(profile, site, query);
      problems.push(opened.problems);
      return opened.page;
    },
  };
}
