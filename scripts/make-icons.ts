import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { drawings, svgOf } from "./icons/drawings";

/** Microsoft asks for 16, 32 and 80 on the ribbon, 32 and 64 for the add-in itself. */
const sizes = [16, 32, 64, 80];
const assets = join(__dirname, "..", "assets");

async function drawIcon(page: Page, name: string, svg: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
}

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  });
  const page = await browser.newPage();
  for (const [name, drawing] of Object.entries(drawings))
    for (const size of sizes) await drawIcon(page, name, svgOf(drawing, size), size);
  await browser.close();
}

void drawIcons();
