import type { FrameIdentity } from "./frameAddress";
import type { HostSession } from "./session";

/** What the host says it can do, by requirement set. ExcelApi ends at 1.15: the npm package of Office.js knows no more. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const defaultRequirements: RequirementMatrix = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  File: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

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
  _requirementMatrix: JSON.stringify(addin.requirements ?? defaultRequirements),
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
