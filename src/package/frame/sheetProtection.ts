import { sheetProtectionForms } from "../protection";
import { attributesPart } from "./attributesPart";

export const sheetProtectionPart = attributesPart("protection", "sheetProtection", sheetProtectionForms);
