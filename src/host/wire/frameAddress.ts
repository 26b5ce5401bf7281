/** Who talks to whom in one activation of the add-in. */
export interface FrameIdentity {
  /** Fresh for every load of the page: Office.js caches document settings in sessionStorage under it. */
  readonly conversationId: string;
  readonly addinId: string;
  /** Office.js accepts https only, and only the add-in's own host name (the port may differ). */
  readonly hostOrigin: string;
  /** `en-US`; the language of the add-in's texts and of Office.js. */
  readonly locale: string;
  readonly isDialog: boolean;
}

export const newFrameIdentity = (
  hostOrigin: string,
  locale = "en-US",
  isDialog = false,
  addinId = "addin",
): FrameIdentity => ({ conversationId: crypto.randomUUID(), addinId, hostOrigin, locale, isDialog });

/** The fields, divided by `$`: host, platform, version, locale, correlation, dialog, logging, flags. */
const hostInfo = (identity: FrameIdentity): string =>
  [
    "Excel",
    "Web",
    "16.01",
    identity.locale,
    identity.conversationId,
    identity.isDialog ? "isDialog" : "",
    "disableLogging",
    "0",
  ].join("$");

const crossDomainInfo = (identity: FrameIdentity): string =>
  `${identity.conversationId}|${identity.addinId}|${identity.hostOrigin}`;

/** The address of the add-in's page with what Office.js needs to know; `$` stays literal, as in Excel on the web. */
export function frameSource(pageUrl: string, identity: FrameIdentity): string {
  const url = new URL(pageUrl);
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfo(identity)}`;
  return url.href;
}

/** The iframe's `name`, to be set before its `src`: Office.js reads the conversation from it. */
export const frameName = (identity: FrameIdentity): string =>
  JSON.stringify({
    baseFrameName: `_xdm_${identity.conversationId}`,
    hostInfo: hostInfo(identity),
    xdmInfo: crossDomainInfo(identity),
    serializerVersion: 1,
    flights: "[]",
  });

/** The same for a page that is no iframe (jsdom): address with the conversation in its hash. */
export const windowSource = (pageUrl: string, identity: FrameIdentity): string =>
  `${frameSource(pageUrl, identity)}#&_xdm_Info=${crossDomainInfo(identity)}`;
