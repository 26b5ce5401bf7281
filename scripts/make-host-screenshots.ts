import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "../test/browser/support/chromium";
import { openConfideSite } from "../test/browser/support/confide";
import { showcaseWorkbook } from "./screenshots/showcase";
import { takeHostPictures } from "./screenshots/hostPictures";

/*
 * The pictures of docs/host-guide.md, from the built page: `npm run build && npx tsx scripts/make-host-screenshots.ts [FOLDER]`.
 */
const main = async (): Promise<void> => {
  const target = path.resolve(process.argv[2] ?? path.join(__dirname, "../docs/images/host"));
  mkdirSync(target, { recursive: true });
  const bytes = await showcaseWorkbook();
  const site = await openConfideSite();
  const browser = await launchChromium();
  try {
    await takeHostPictures(browser, site, { name: "Showcase.xlsx", bytes }, target);
  } finally {
    await browser.close();
    await site.close();
  }
};

void main();
