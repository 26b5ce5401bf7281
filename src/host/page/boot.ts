import type { AddinManifest } from "../manifest/manifest";
import { parseManifest } from "../manifest/parseManifest";
import { openFromServer } from "./files";
import { HostPage } from "./hostPage";
import { errorNotice } from "./notices";
import type { PageOptions } from "./pageOptions";
import { text } from "./text";

const MANIFEST = "../manifest.xml";
const SAMPLE = "/assets/sample-4w.xlsx";

/** Reads the manifest, opens the first workbook, and tells what of this did not work. */
export async function bootPage(options: PageOptions): Promise<HostPage> {
  const manifest = await readManifest(options.locale);
  const page = new HostPage(manifest instanceof Error ? undefined : manifest, options);
  if (manifest instanceof Error)
    page.tell({ intent: "error", title: text("error.manifest"), body: manifest.message });
  await openFirst(page, options);
  return page;
}

async function readManifest(locale: string): Promise<AddinManifest | Error> {
  try {
    const response = await fetch(MANIFEST);
    return parseManifest(await response.text(), { locale, origin: window.location.origin });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function openFirst(page: HostPage, { workbook }: PageOptions): Promise<void> {
  if (workbook !== "none") {
    try {
      const model = await openFromServer(workbook ?? SAMPLE);
      if (model !== undefined) {
        page.workbooks.add(model);
        return;
      }
      if (workbook !== undefined) page.tell({ intent: "warning", title: text("error.sample") });
    } catch (error) {
      page.tell(errorNotice(error, text("error.open", { name: workbook ?? SAMPLE })));
    }
  }
  page.startEmpty();
}
