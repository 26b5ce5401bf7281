import { useTranslation } from "react-i18next";
import { offerCopies } from "../../commands/distributionRecord";
import type { Register } from "../../records/register/entry";
import { useServices } from "../paneContext";
import { OfferTable } from "../parts/OfferTable";

/** Hands out the list of all copies as a file. */
export const ExportCopies = ({ register }: { readonly register: Register }) => {
  const { t } = useTranslation();
  const services = useServices();
  return (
    <OfferTable
      offer={(format) => offerCopies(services, register, format)}
      labelOf={(format) => t(`pane.records.saveAs.${format}`)}
      savedText={(file) => t("pane.records.exported", { file })}
    />
  );
};
