import type { AddinManifest, DeclaredShortcut } from "../../manifest/manifest";
import { parseManifest } from "../../manifest/parseManifest";
import { readShortcuts } from "../../manifest/shortcuts";

/** Reads the manifest at an address, and the file of keyboard shortcuts that it may name. Throws `ManifestError`. */
export async function readAddin(address: string, locale: string): Promise<AddinManifest> {
  const response = await fetch(address);
  const manifest = parseManifest(await response.text(), { locale, origin: window.location.origin });
  return { ...manifest, shortcuts: await shortcutsOf(manifest) };
}

async function shortcutsOf({ extendedOverrides }: AddinManifest): Promise<readonly DeclaredShortcut[]> {
  if (extendedOverrides === undefined) return [];
  const { url, resourcesUrl } = extendedOverrides;
  const [file, localised] = await Promise.all([json(url), resourcesUrl && json(resourcesUrl)]);
  return readShortcuts(file, localised);
}

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();
