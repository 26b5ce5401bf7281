/** A failure of the Common API; `code` is Office's number (`1009` file type not supported). */
export class CommonApiError extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
export const CommonApiCode = {
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  internal: 5001,
  dialogDomain: 12004,
  dialogNeedsHttps: 12005,
  dialogClosed: 12006,
  dialogAlreadyOpen: 12007,
} as const;
