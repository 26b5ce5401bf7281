import { readdirSync } from "node:fs";
import path from "node:path";

/** Where the real and awkward workbooks are. */
export const corpus = path.resolve(process.env.CONFIDE_CORPUS ?? "../shared/data");

export const filesIn = (folder: string): readonly string[] => readdirSync(path.join(corpus, folder)).sort();
