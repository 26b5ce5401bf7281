/** Whose addresses name formats and schemas, not anybody's page. */
const standards =
  /^(?:https?:\/\/)?(?:schemas\.(?:openxmlformats\.org|microsoft\.com|libreoffice\.org|xmlsoap\.org)|(?:www\.)?w3\.org|purl\.(?:org|oclc\.org)|ns\.adobe\.com|dublincore\.org\/schemas|(?:go\.)?microsoft\.com|www\.iec\.ch)(?:[/:#]|$)/i;

/** Names of files inside packages (`sheet1.xml`, `image1.png`), which read like an address. */
const partName = /^[\w\-./]*\.(?:xml|rels|bin|vml|png|jpe?g|gif|emf|wmf|xlsx?|dll|ttf|exe)$/i;

/** Is this address the name of a format, a schema or a part, as they stand in every workbook? */
export const isStandardAddress = (address: string): boolean =>
  standards.test(address) || partName.test(address);
