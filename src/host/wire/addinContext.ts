import type { FrameIdentity } from "./frameAddress";
import type { PageActions } from "./pageActions";
import { requirementsOf, type RequirementMatrix } from "./requirements";
import type { HostSession } from "./session";

export interface AddinDescription {
  readonly name: string;
  readonly url: string;
  /** Origins beside its own that its dialogs may show. */
  readonly domains?: readonly string[];
  readonly requirements?: RequirementMatrix;
  /** `inserted` the first time a person starts the add-in with this workbook. */
  readonly reason?: "documentOpened" | "inserted";
}

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 1;

/** The answer to `getAppContextAsync`. Office.js fails when one of these fields is undefined. */
export const addinContext = (
  addin: AddinDescription,
  identity: FrameIdentity,
  session: HostSession,
  page: PageActions,
): object => ({
  _id: identity.addinId,
  _appName: excelOnTheWeb,
  _appVersion: "16.01",
  _appMinorVersion: 1,
  _hostFullVersion: "16.0.0.0",
  _appUILocale: identity.locale,
  _dataLocale: identity.locale,
  _docUrl: session.excelHost.documentUrl ?? "",
  _clientMode: readWrite,
  _settings: [...session.settings.read()],
  _reason: addin.reason ?? "documentOpened",
  _osfControlType: taskPane,
  _eToken: "",
  _correlationId: identity.conversationId,
  _appInstanceId: identity.addinId,
  _requirementMatrix: JSON.stringify(addin.requirements ?? requirementsOf(page)),
  _dialogRequirementMatrix: "",
  _hostCustomMessage: "",
  _addinName: addin.name,
  _appDomains: addin.domains ?? [],
  _addInSourceUrl: addin.url,
  _clientWindowHeight: 0,
  _clientWindowWidth: 0,
  _featureGates: {},
  _initialDisplayMode: 0,
  _wacHostEnvironment: "0",
  _isFromWacAutomation: false,
  _marketplaceType: "",
});
