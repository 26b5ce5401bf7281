import type { AddinManifest } from "../../manifest/manifest";
import type { WorkbookModel } from "../../model/workbookModel";
import type { ExcelServices } from "../../objects/excelContext";
import { createExcelHost } from "../../objects/excelHost";
import { text } from "../../texts/text";
import { HostSession } from "../../wire/session";
import { Shortcuts } from "../../wire/shortcuts";
import { drawChart } from "../charts/drawChart";
import type { PageOptions } from "../pageOptions";
import { AddinRuntime } from "./addinRuntime";
import { isHostKey } from "./hostKeys";
import { startupBehavior } from "./startupBehavior";

/** What the page does for the add-in. */
interface AddinSurroundings extends ExcelServices {
  /** Hears of the host's own mistakes. */
  readonly onFault: (error: unknown) => void;
}

/** Makes the add-in of the manifest ready for a workbook; its page is loaded when the runtime is mounted. */
export function startAddin(
  model: WorkbookModel,
  manifest: AddinManifest,
  options: PageOptions,
  { onFault, ...services }: AddinSurroundings,
): AddinRuntime {
  const session = new HostSession(createExcelHost(model, { ...services, drawChart }), { onFault });
  session.setConditions(options.conditions);
  model.subscribe(() => {
    queueMicrotask(() => {
      session.deliverEvents();
    });
  });
  return new AddinRuntime({
    session,
    tabs: manifest.tabs,
    shortcuts: new Shortcuts(manifest.shortcuts, isHostKey),
    functionsUrl: manifest.sharedRuntime ? undefined : manifest.functionFileUrl,
    startup: startupBehavior(manifest.id, model.name),
    addin: { name: manifest.name, url: manifest.runtimeUrl, domains: manifest.domains },
    title: text("pane.frame", { addin: manifest.name, workbook: model.name }),
    locale: options.locale,
    paneVisible: options.paneVisible,
  });
}
