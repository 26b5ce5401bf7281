import { useTranslation } from "react-i18next";
import type { Codebook } from "../../codebook/codebook";
import { replaceCodebook } from "../../commands/codebookFile";
import { useServices } from "../paneContext";
import { AskFirst } from "../parts/AskFirst";
import { Problem } from "../parts/Problem";
import { useTask } from "../useTask";

interface UseTheirsProps {
  readonly theirs: Codebook;
  /** Ours holds nobody: there is nothing to ask about. */
  readonly isEmpty: boolean;
  /** @param file to which ours was saved before */
  readonly onReplaced: (file: string) => void;
}

/** Takes a colleague's codebook in place of ours, which is asked first. */
export const UseTheirs = ({ theirs, isEmpty, onReplaced }: UseTheirsProps) => {
  const { t } = useTranslation();
  const services = useServices();
  const replacing = useTask(async () => {
    onReplaced(await replaceCodebook(services, theirs));
  });
  const question = t("pane.codebook.replaceQuestion", { count: theirs.organisations.length });
  return (
    <>
      <AskFirst
        label={t("pane.merge.useTheirs")}
        question={isEmpty ? undefined : question}
        confirm={t("pane.codebook.replace")}
        busy={replacing.state.kind === "running"}
        onConfirm={replacing.run}
      />
      {replacing.state.kind === "failed" ? <Problem error={replacing.state.error} /> : null}
    </>
  );
};
