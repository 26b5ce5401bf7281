import { useState } from "react";

/**
 * Whether cells changed since the last reading began.
 *
 * @param changes grows with every change of the cells that are read
 * @param reading true while the sheet is being read
 */
export const useEditedSince = (changes: number, reading: boolean): boolean => {
  const [changesWhenRead, setChangesWhenRead] = useState(changes);
  const [wasReading, setWasReading] = useState(reading);
  if (reading !== wasReading) {
    setWasReading(reading);
    if (reading) setChangesWhenRead(changes);
  }
  return !reading && changes > changesWhenRead;
};
