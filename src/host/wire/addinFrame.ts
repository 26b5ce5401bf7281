import type { AddinDescription } from "./addinContext";
import { AddinChannel } from "./channel";
import type { DialogOpener, DialogRequest, OpenDialog } from "./dialogs";
import { frameName, frameSource, newFrameIdentity } from "./frameAddress";
import type { PageActions } from "./pageActions";
import type { HostSession } from "./session";
import { Signal } from "./signal";
import { iframeTransport } from "./transport";

export interface AddinFrameOptions {
  readonly session: HostSession;
  readonly addin: AddinDescription;
  /** Where the iframe goes; the frame fills it. */
  readonly container: HTMLElement;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly locale?: string;
  readonly page?: PageActions;
  /** Given for a dialog: the frame that opened it. */
  readonly opener?: DialogOpener;
}

/** An iframe with the add-in's page in it, and the channel to it. */
export interface AddinFrame {
  readonly iframe: HTMLIFrameElement;
  readonly channel: AddinChannel;
  /** Closes the channel and takes the iframe away. */
  readonly close: () => void;
}

/** Loads a page of the add-in into `container`. Load it again by closing it and opening a new one. */
export function openAddinFrame(options: AddinFrameOptions): AddinFrame {
  const { session, addin, container, title, locale, page, opener } = options;
  const identity = newFrameIdentity(window.location.origin, locale, opener !== undefined);
  const iframe = document.createElement("iframe");
  const isLoaded = new Signal();
  iframe.addEventListener("load", isLoaded.raise);
  const channel = new AddinChannel({
    session,
    addin,
    identity,
    transport: iframeTransport(iframe, new URL(addin.url).origin),
    ...(page && { page }),
    ...(opener && { opener }),
    // Office.js is up before the scripts after it have named their functions.
    loaded: isLoaded.happened,
  });
  iframe.title = title;
  iframe.name = frameName(identity);
  iframe.allow = "clipboard-write";
  iframe.src = frameSource(addin.url, identity);
  container.append(iframe);
  const close = (): void => {
    channel.close();
    iframe.remove();
  };
  return { iframe, channel, close };
}

/** For `PageActions.openDialog`: shows a dialog's page in `container`, which is removed when the dialog closes. */
export function openDialogFrame(
  request: DialogRequest,
  opener: DialogOpener,
  container: HTMLElement,
  title: string,
  locale?: string,
): OpenDialog {
  const { channel, iframe } = openAddinFrame({
    session: opener.session,
    addin: { ...opener.addin, url: request.url },
    container,
    title,
    opener,
    ...(locale !== undefined && { locale }),
  });
  const close = (): void => {
    iframe.remove();
    container.remove();
  };
  return { channel, close };
}
