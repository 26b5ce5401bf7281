import type { AddinDescription } from "./addinContext";
import { AddinChannel } from "./channel";
import { frameName, frameSource, newFrameIdentity } from "./frameAddress";
import type { DialogRequest, OpenDialog, PageActions } from "./pageActions";
import type { HostSession } from "./session";
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
  readonly parent?: AddinChannel;
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
  const { session, addin, container, title, locale, page, parent } = options;
  const identity = newFrameIdentity(window.location.origin, locale, parent !== undefined);
  const iframe = document.createElement("iframe");
  const channel = new AddinChannel({
    session,
    addin,
    identity,
    transport: iframeTransport(iframe, new URL(addin.url).origin),
    ...(page && { page }),
    ...(parent && { parent }),
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
  parent: AddinChannel,
  container: HTMLElement,
  title: string,
  locale?: string,
): OpenDialog {
  const { channel, iframe } = openAddinFrame({
    session: parent.session,
    addin: { ...parent.addin, url: request.url },
    container,
    title,
    parent,
    ...(locale !== undefined && { locale }),
  });
  const close = (): void => {
    iframe.remove();
    container.remove();
  };
  return { channel, close };
}
