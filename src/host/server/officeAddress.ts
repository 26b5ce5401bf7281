/** Where the store wants Office.js from (https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn). */
const cdnOrigin = "https://appsforoffice.microsoft.com";
const cdnDirectory = `${cdnOrigin}/lib/1/hosted/`;

/** Where this server has it. */
export const officeDirectory = "/office-js/";

/**
 * The add-in's page with Office.js from this server, in its script tag and in its content security policy, so that
 * nothing leaves the machine. The file on disk stays the one that goes to Excel.
 */
export const withLocalOffice = (html: string): string =>
  html.replaceAll(cdnDirectory, officeDirectory).replaceAll(cdnOrigin, "'self'");
