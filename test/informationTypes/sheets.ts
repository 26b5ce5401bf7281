import { readFileSync } from "node:fs";
import path from "node:path";
import type { InformationType } from "../../src/protocol/rule";
import type { Grid } from "../../src/table/grid";
import { gridFromText } from "../support/grid";

const sheetNames: Readonly<Record<InformationType, string>> = {
  "4w": "4W October",
  dashboard: "Figures",
  minutes: "Minutes 12 October",
  training: "Trainings",
  contacts: "Contacts",
  assessment: "Assessments",
  email: "Mailing list",
  strategy: "Strategy",
  workplan: "Work plan",
};

/** The invented sheet of an information type: nobody and no organisation in it exists. */
export const sheetOf = (type: InformationType): Grid =>
  gridFromText(readFileSync(path.join(__dirname, "sheets", `${type}.txt`), "utf8"), {
    sheetName: sheetNames[type],
  });
