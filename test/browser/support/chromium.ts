import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

/** Debian's Chromium, or the one at `CHROME_PATH`; nothing is asked of the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: [
      "--headless",
      // Else a script is parsed once more whenever an error is made while a page is watched: half a second of each opening.
      "--js-flags=--no-enable-lazy-source-positions",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A fresh profile that accepts the generated certificate. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
  });
}

/** Collects what must stay empty: exceptions, console errors, requests that leave the site. */
export function watch(page: Page, site: string): { readonly problems: string[] } {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== site) problems.push(`request: ${request.url()}`);
  });
  return { problems };
}
