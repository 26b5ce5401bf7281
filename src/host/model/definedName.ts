import { parseAddress } from "./address";

const pattern = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const otherStyle = /^(?:r\d*(?:c\d*)?|c\d*)$/i;
const reserved = /^(?:true|false)$/i;

/**
 * Whether Excel takes a text as a name: 1 to 255 characters, a letter, underscore or backslash first, no spaces, and
 * nothing that reads as a cell (`Z$100`, `R1C1`). https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export const isDefinedName = (text: string): boolean =>
  pattern.test(text) && !otherStyle.test(text) && !reserved.test(text) && parseAddress(text) === undefined;
