import { looserInWords } from "../commands/protocolDifferences";
import type { Translate } from "../i18n/translator";
import type { Protocol } from "../protocol/protocol";
import { parseProtocolText } from "../protocol/schema";
import { turkeyProtocol } from "../protocol/turkey";
import { settingOf, type SettingRequest } from "./settingFile";

/**
 * The table that every question is asked of: Turkey's where no file is named.
 *
 * @throws BadInputError as `settingOf`; ProtocolFormatError
 */
export const tableOf = (request: SettingRequest, translate: Translate): Promise<Protocol> =>
  settingOf(request, {
    usual: turkeyProtocol,
    parse: parseProtocolText,
    looserIn: (protocol) => looserInWords(protocol, translate),
    code: "looser-table",
  });
