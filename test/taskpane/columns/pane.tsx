import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { createTranslator } from "../../../src/i18n/translator";
import { understand } from "../../../src/table/understand";
import type { Corrections } from "../../../src/table/corrections/correction";
import { ColumnsPanel } from "../../../src/taskpane/columns/ColumnsPanel";
import { PaneContext } from "../../../src/taskpane/paneContext";
import { outlineOf } from "../../../src/worker/outline";
import { gridFromText } from "../../support/grid";
import { testServices, type TestServices } from "../../support/services";

const sheet = gridFromText(`
  Organisation  | Zeta   | Kappa | Month    | Girls | Focal point
  Blue Lantern  | lambda | yes   | January  | 12    | A. Lantern
  Quiet Harbour | mu     | no    | February | 30    | B. Harbour
  Olive Path    | nu     | yes   | March    | 7     | C. Path
`);

const Panel = () => {
  const [corrections, setCorrections] = useState<Corrections>({});
  const { columns } = outlineOf(understand(sheet, { corrections }));
  return <ColumnsPanel columns={columns} busy={false} onCorrect={setCorrections} />;
};

/** The panel on an invented sheet, with the real reader of tables behind it. */
export const renderPanel = (): TestServices => {
  const services = testServices();
  render(
    <I18nextProvider i18n={createTranslator("en").instance}>
      <PaneContext value={services}>
        <FluentProvider theme={webLightTheme}>
          <Panel />
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>,
  );
  return services;
};
