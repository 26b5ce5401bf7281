import { text } from "../texts/text";
import { fetchFile, nameOf } from "./files/files";
import type { HostPage } from "./hostPage";
import { ComeBack } from "./keeping/comeBack";
import type { Keeping } from "./keeping/keeping";
import type { KeptWorkbook } from "./keeping/keptWorkbook";
import { rememberServedTabs, servedTabsBefore, type ServedTab } from "./keeping/servedTabs";
import { takeOver } from "./keeping/takeOver";
import type { PageOptions } from "./pageOptions";
import type { OpenWorkbook } from "./workbooks/openWorkbooks";

const SAMPLE = "/assets/sample-4w.xlsx";

/**
 * Opens what the page begins with: what it had before it was loaded again, otherwise the workbook that the address asks for,
 * or the sample; and what pages that are gone left unsaved. An empty workbook where there is nothing of this.
 */
export async function openFirst(page: HostPage, keeping: Keeping, options: PageOptions): Promise<void> {
  const address = window.location.search;
  const comeBack = new ComeBack(page, keeping);
  const kept = await takeOver(keeping, (later) => void comeBack.openLater(later));
  const served = (servedTabsBefore(address) ?? askedFor(options)).filter((tab) => !isKept(tab, kept));
  const tabs = [
    ...served.map((tab) => ({ tab, open: () => openServed(page, tab.path, options) })),
    ...kept.map((tab) => ({ tab, open: () => comeBack.open(tab) })),
  ].sort((one, other) => one.tab.position - other.tab.position);
  let front: OpenWorkbook | undefined;
  for (const { tab, open } of tabs) {
    const workbook = await open();
    if (tab.isInFront) front = workbook ?? front;
  }
  if (front !== undefined) page.workbooks.activate(front.id);
  else if (tabs.length === 0) for (const { path } of askedFor(options)) await openServed(page, path, options);
  if (page.workbooks.current().active === undefined) page.startEmpty();
  comeBack.tell(page.workbooks.current().all.filter(({ id }) => kept.some((one) => one.id === id)));
  rememberServedTabs(address, page.workbooks);
}

function askedFor({ workbook = SAMPLE }: PageOptions): readonly ServedTab[] {
  return workbook === "none" ? [] : [{ id: "", path: workbook, position: -1, isInFront: false }];
}

const isKept = ({ id, path }: ServedTab, kept: readonly KeptWorkbook[]): boolean =>
  kept.some((one) => one.id === id || (one.origin.kind === "served" && one.origin.path === path));

async function openServed(
  page: HostPage,
  path: string,
  { workbook: asked }: PageOptions,
): Promise<OpenWorkbook | undefined> {
  const name = nameOf(path);
  const bytes = await fetchFile(path);
  if (bytes !== undefined) return page.opening.bytes(name, bytes, { kind: "served", path });
  if (asked === path) page.notices.tell({ intent: "warning", title: text("error.fetch", { name }) });
  return undefined;
}
