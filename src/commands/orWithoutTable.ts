import { codeOf } from "./codedError";

/** What is asked of a held sheet; of one without a table, in which there is nothing to find, what stands for that. */
export const orWithoutTable = async <Found>(asked: Promise<Found>, instead: Found): Promise<Found> => {
  try {
    return await asked;
  } catch (error) {
    if (codeOf(error) === "no-table") return instead;
    throw error;
  }
};
