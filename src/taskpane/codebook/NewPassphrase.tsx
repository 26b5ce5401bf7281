import { useTranslation } from "react-i18next";
import { strengthOf } from "../../codebook/sealed/strength";
import { PassphraseField } from "./PassphraseField";

/** A passphrase as it is typed twice. */
export interface TypedTwice {
  readonly passphrase: string;
  readonly again: string;
}

export const nothingTyped: TypedTwice = { passphrase: "", again: "" };

export const isReady = ({ passphrase, again }: TypedTwice): boolean =>
  passphrase === again && strengthOf(passphrase) !== "weak";

interface NewPassphraseProps {
  readonly label: string;
  readonly typed: TypedTwice;
  readonly onChange: (typed: TypedTwice) => void;
}

/** Two fields for a new passphrase, with how hard it is to guess while it is typed. */
export const NewPassphrase = ({ label, typed, onChange }: NewPassphraseProps) => {
  const { t } = useTranslation();
  const { passphrase, again } = typed;
  const strength = strengthOf(passphrase);
  const differs = again !== "" && again !== passphrase;
  return (
    <>
      <PassphraseField
        label={label}
        fresh
        value={passphrase}
        said={passphrase === "" ? undefined : t(`pane.codebook.strength.${strength}`)}
        bad={strength === "weak"}
        onChange={(next) => {
          onChange({ ...typed, passphrase: next });
        }}
      />
      <PassphraseField
        label={t("pane.codebook.again")}
        fresh
        value={again}
        said={differs ? t("pane.codebook.notSame") : undefined}
        bad
        onChange={(next) => {
          onChange({ ...typed, again: next });
        }}
      />
    </>
  );
};
