import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { AddinDescription } from "../wire/addinContext";
import { AddinChannel, type ChannelOptions } from "../wire/channel";
import type { CommandResult } from "../wire/commands";
import type { ExcelHost } from "../wire/excelHost";
import { newFrameIdentity, windowSource } from "../wire/frameAddress";
import type { PageActions } from "../wire/pageActions";
import { HostSession } from "../wire/session";
import { loadOffice, officeDirectory } from "./officeScripts";
import { windowTransport } from "./windowTransport";

export interface BootOptions extends Pick<ChannelOptions, "loaded"> {
  readonly excelHost: ExcelHost;
  /** The directory of Office.js; node_modules' when absent. */
  readonly officeJs?: string;
  /** Language of Office.js and of `Office.context.displayLanguage`. */
  readonly locale?: string;
  readonly addin?: Partial<AddinDescription>;
  /** What the add-in may ask of the page around it (show the pane, open a dialog). */
  readonly page?: PageActions;
}

/** Office.js, alive in Node on an open workbook. */
export interface HeadlessOffice {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly session: HostSession;
  readonly channel: AddinChannel;
  /** Runs a function that was registered with `Office.actions.associate`. */
  readonly invokeCommand: (functionName: string, controlId?: string) => Promise<CommandResult>;
  /** Exceptions nobody caught: in the host, or in the window's listeners and timers. Tests expect none. */
  readonly faults: readonly unknown[];
  readonly close: () => void;
}

/** Office.js trusts a host on its own host name over https. No such server exists and none is asked. */
const origin = "https://localhost";

/**
 * Boots the unmodified Office.js in a jsdom window, with `excelHost` behind it. No network, no output.
 * What comes out of the window belongs to its own realm: `Array.isArray` holds, `instanceof Array` does not.
 */
export async function bootHeadless(options: BootOptions): Promise<HeadlessOffice> {
  const { excelHost, page, locale, loaded, officeJs = officeDirectory() } = options;
  const faults: unknown[] = [];
  const identity = newFrameIdentity(origin, locale);
  const addin = { name: "Headless add-in", url: `${origin}/taskpane.html`, ...options.addin };
  const dom = emptyWindow(windowSource(addin.url, identity), faults);
  const { window } = dom;
  const session = new HostSession(excelHost, { onFault: (error) => faults.push(error) });
  const transport = windowTransport(window);
  const channel = new AddinChannel({
    session,
    identity,
    addin,
    transport,
    ...(page && { page }),
    ...(loaded && { loaded }),
  });
  loadOffice(dom, officeJs);
  const office = window as unknown as Pick<HeadlessOffice, "Office" | "Excel" | "OfficeExtension">;
  await office.Office.onReady();
  await channel.ready;
  const { Office, Excel, OfficeExtension } = office;
  return {
    ...{ window, Office, Excel, OfficeExtension, session, channel, faults },
    invokeCommand: (functionName, controlId = functionName) => channel.invokeCommand(functionName, controlId),
    close: () => {
      channel.close();
      window.close();
    },
  };
}

function emptyWindow(url: string, faults: unknown[]): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => faults.push(error));
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url,
    runScripts: "outside-only",
    virtualConsole,
  });
  const { document, location } = dom.window;
  /* jsdom has no document.domain, from which Office.js builds the pattern of the hosts it trusts. */
  if (!("domain" in document)) Object.defineProperty(document, "domain", { value: location.hostname });
  return dom;
}
