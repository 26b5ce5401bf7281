import { Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CodeAnswer } from "../../codebook/reading/readBack";
import { CodeTable } from "./CodeTable";
import { CodeText } from "./CodeText";

/** As many as a person reads; a whole sheet of names is not what reading back is for. */
const mostShown = 200;

/** Who stands behind codes. */
export const AnswerTable = ({ answers }: { readonly answers: readonly CodeAnswer[] }) => {
  const { t } = useTranslation();
  const hidden = answers.length - mostShown;
  return (
    <>
      <CodeTable
        title={t("pane.readBack.answers")}
        head={[t("pane.readBack.code"), t("pane.readBack.organisation"), t("pane.readBack.copiesFor")]}
        rows={answers.slice(0, mostShown).map((answer) => ({
          key: `${answer.code} ${answer.organisation ?? ""}`,
          cells: [
            <CodeText key="code" {...answer} />,
            answer.organisation ?? t("codes.nobody"),
            answer.audiences.map((audience) => t(`protocol.audience.${audience}`)).join(", "),
          ],
        }))}
      />
      {hidden <= 0 ? null : <Caption1>{t("pane.readBack.more", { count: hidden })}</Caption1>}
    </>
  );
};
