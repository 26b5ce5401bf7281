import { noTable } from "../protocol/noTable";
import type { Protocol } from "../protocol/protocol";
import { formatProtocol, parseProtocolText } from "../protocol/schema";
import { tableTitle } from "../protocol/tableTitle";
import { turkeyProtocol } from "../protocol/turkey";
import { createDeviceSetting, type DeviceSetting, type SettingPlace } from "./deviceSetting";

/** The table that every question is asked of: Turkey's where no other is kept, one without a row where it can't be read. */
export type ProtocolTable = DeviceSetting<Protocol>;

export const createProtocolTable = (place: SettingPlace): ProtocolTable =>
  createDeviceSetting(
    {
      usual: turkeyProtocol,
      nothing: noTable,
      parse: parseProtocolText,
      format: formatProtocol,
      isSame: (one, other) => tableTitle(one) === tableTitle(other),
    },
    place,
  );
