import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../test/browser/support/chromium";
import { openConfideSite, openDesk } from "../test/browser/support/confide";
import { takeWalk } from "./screenshots/walk";

/*
 * The pictures of README.md and docs/guides/, from the built pages: `npm run build && npm run screenshots`.
 * Another folder, colours, language or width of the pane to look at:
 * `npm run screenshots -- FOLDER [light|dark|forced] [LANGUAGE] [WIDTH]`
 */
const [folder, colours = "light", locale = "en-US", width = "360"] = process.argv.slice(2);

/** A busy machine may take its time. In milliseconds. */
const patience = 90_000;

const main = async (): Promise<void> => {
  const target = path.resolve(folder ?? path.join(__dirname, "../docs/images"));
  mkdirSync(target, { recursive: true });
  const site = await openConfideSite();
  const browser = await launchChromium();
  try {
    const desk = await openDesk(browser, site, {
      query: `?locale=${locale}`,
      viewport: { width: 1180, height: 760 },
      colorScheme: colours === "dark" ? "dark" : "light",
      forcedColors: colours === "forced" ? "active" : "none",
    });
    desk.page.setDefaultTimeout(patience);
    await takeWalk(desk, { target, paneWidth: Number(width) });
  } finally {
    await browser.close();
    await site.close();
  }
};

void main();
