/** A failure of the Common API; `code` is Office's number (`1009` file type not supported). */
export class CommonApiError extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
export const CommonApiCode = {
  selectionNotOfType: 1004,
  dataTooLargeToGet: 1008,
  fileTypeNotSupported: 1009,
  dataNotOfSelectionSize: 2002,
  overwritesData: 2003,
  invalidData: 2006,
  startOutsideBinding: 1005,
  dataNotOfBindingSize: 2004,
  selectionNotBound: 3000,
  noSuchBinding: 3002,
  severalAreasSelected: 3003,
  notForBindingType: 3005,
  namedItemNotFound: 3006,
  namedItemNotOfType: 3008,
  unknownBindingType: 3009,
  settingsStale: 4002,
  notSupported: 5000,
  internal: 5001,
  invalidInContext: 5004,
  noSession: 5012,
  cannotNavigate: 7001,
  idNotFound: 7002,
  memoryFileLimit: 11000,
  dialogPageMissing: 12002,
  dialogDomain: 12004,
  dialogNeedsHttps: 12005,
  dialogClosed: 12006,
  dialogAlreadyOpen: 12007,
  identityNotOnPlatform: 13012,
} as const;
