import { freshId } from "../codebook/freshId";
import { faultsIn, type Said } from "../records/register/said";
import { CommandError } from "./commandError";
import { addEntries, type LoadedRegister } from "./register";
import type { Services } from "./services";

/** The day that a person's calendar shows, as an ISO 8601 date. */
export const calendarDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/**
 * Writes down what a person says, beside all that is there.
 *
 * @param by who writes it down, as they call themselves
 * @returns the records as they are now
 * @throws CommandError `record-incomplete`, nothing is written then; ExcelError as `addEntries`
 */
export const writeDown = async (
  services: Pick<Services, "excel" | "now" | "random">,
  by: string,
  said: Said,
): Promise<LoadedRegister> => {
  const now = services.now();
  const faults = faultsIn(said, calendarDay(now));
  if (faults.length > 0)
    throw new CommandError(
      "record-incomplete",
      {},
      faults.map(({ key }) => ({ key: `records.faults.${key}`, data: {} })),
    );
  return addEntries(services, [
    { ...said, id: freshId(services.random), at: now.toISOString(), by: by.trim() },
  ]);
};
