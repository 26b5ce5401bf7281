import { ManifestError, type AddinManifest } from "../manifest/manifest";
import { parseManifest } from "../manifest/parseManifest";
import { openFromServer } from "./files";
import { HostPage } from "./hostPage";
import { errorNotice, type Notice } from "./notices";
import type { PageOptions } from "./pageOptions";
import { text } from "../texts/text";

const MANIFEST = "../manifest.xml";
const SAMPLE = "/assets/sample-4w.xlsx";

/** Reads the manifest, opens the first workbook, and tells what of this did not work. */
export async function bootPage(options: PageOptions): Promise<HostPage> {
  const { manifest, notice } = await readManifest(options.locale);
  const page = new HostPage(manifest, options);
  page.tell(notice);
  await openFirst(page, options);
  return page;
}

interface ReadManifest {
  readonly manifest?: AddinManifest;
  readonly notice?: Notice;
}

async function readManifest(locale: string): Promise<ReadManifest> {
  try {
    const response = await fetch(MANIFEST);
    return { manifest: parseManifest(await response.text(), { locale, origin: window.location.origin }) };
  } catch (error) {
    const title = text("error.ribbon");
    return {
      notice: error instanceof ManifestError ? errorNotice(error, title) : { intent: "error", title },
    };
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
