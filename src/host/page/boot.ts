import { ManifestError, type AddinManifest } from "../manifest/manifest";
import { readAddin } from "./addin/readAddin";
import { HostPage, type PageSurroundings } from "./hostPage";
import { errorNotice, type Notice } from "./notices/notice";
import type { PageOptions } from "./pageOptions";
import { text } from "../texts/text";

const MANIFEST = "../manifest.xml";

/** Reads the manifest and makes the page, which tells when there is none to be read. */
export async function bootPage(options: PageOptions, surroundings: PageSurroundings): Promise<HostPage> {
  const { manifest, notice } = await readManifest(options.locale);
  const page = new HostPage(manifest, options, surroundings);
  const { unknownCondition: word } = options;
  if (word !== undefined) page.notices.post({ intent: "warning", title: text("error.condition", { word }) });
  if (notice !== undefined) page.notices.post(notice);
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
