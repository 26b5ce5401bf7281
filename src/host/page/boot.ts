import { ManifestError, type AddinManifest } from "../manifest/manifest";
import { readAddin } from "./addin/readAddin";
import { fetchFile, nameOf } from "./files/files";
import { HostPage, type OpenFile } from "./hostPage";
import { errorNotice, type Notice } from "./notices/notice";
import type { PageOptions } from "./pageOptions";
import { text } from "../texts/text";

const MANIFEST = "../manifest.xml";
const SAMPLE = "/assets/sample-4w.xlsx";

/** Reads the manifest and makes the page, which tells when there is none to be read. */
export async function bootPage(options: PageOptions, openFile: OpenFile): Promise<HostPage> {
  const { manifest, notice } = await readManifest(options.locale);
  const page = new HostPage(manifest, options, openFile);
  const { unknownCondition: word } = options;
  if (word !== undefined) page.notices.tell({ intent: "warning", title: text("error.condition", { word }) });
  if (notice !== undefined) page.notices.tell(notice);
  return page;
}

interface ReadManifest {
  readonly manifest?: AddinManifest;
  readonly notice?: Notice;
}

async function readManifest(locale: string): Promise<ReadManifest> {
  try {
    return { manifest: await readAddin(MANIFEST, locale) };
  } catch (error) {
    const title = text("error.ribbon");
    return {
      notice: error instanceof ManifestError ? errorNotice(error, title) : { intent: "error", title },
    };
  }
}

/** Opens the workbook that the address asks for, or the sample; an empty one where that fails. */
export async function openFirst(page: HostPage, { workbook }: PageOptions): Promise<void> {
  if (workbook !== "none") await openServed(page, workbook ?? SAMPLE, workbook !== undefined);
  if (page.workbooks.current().active === undefined) page.startEmpty();
}

async function openServed(page: HostPage, path: string, isAskedFor: boolean): Promise<void> {
  const name = nameOf(path);
  const file = await fetchFile(path);
  if (file !== undefined) await page.openBytes(name, file);
  else if (isAskedFor) page.notices.tell({ intent: "warning", title: text("error.fetch", { name }) });
}
