import { Combobox, Option, OptionGroup, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { roles, type Role } from "../../table/role";
import { rolesMatching } from "./roleGroups";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%" },
});

interface RoleChoiceProps {
  readonly label: string;
  /** What is chosen now; undefined when several columns mean several things. */
  readonly role: Role | undefined;
  readonly onChoose: (role: Role) => void;
  readonly onClose: () => void;
}

/** All roles by group, open at once and searched by typing. */
export const RoleChoice = ({ label, role, onChoose, onClose }: RoleChoiceProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const nameOf = {
    role: (candidate: Role) => t(`roles.${candidate}`),
    group: (group: string) => t(`pane.columns.group.${group}`),
  };
  const groups = rolesMatching(query, nameOf);
  return (
    <Combobox
      className={styles.box}
      input={{ className: styles.input }}
      aria-label={label}
      placeholder={t("pane.columns.search")}
      size="small"
      open
      freeform
      positioning={{ autoSize: true, fallbackPositions: ["above"] }}
      value={query}
      selectedOptions={role === undefined ? [] : [role]}
      onInput={({ currentTarget }) => {
        setQuery(currentTarget.value);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        const chosen = roles.find((candidate) => candidate === optionValue);
        if (chosen !== undefined) onChoose(chosen);
      }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      {groups.map(([group, members]) => (
        <OptionGroup key={group} label={nameOf.group(group)}>
          {members.map((member) => (
            <Option key={member} value={member}>
              {nameOf.role(member)}
            </Option>
          ))}
        </OptionGroup>
      ))}
      {groups.length === 0 ? <Option disabled>{t("pane.columns.noRole")}</Option> : null}
    </Combobox>
  );
};
