import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore } from "react";
import { text } from "../../texts/text";
import type { RecentFile, RecentFiles } from "./recentFiles";

export interface RecentMenuProps {
  readonly recent: RecentFiles;
  /** Undefined where the browser gives a page no file twice. */
  readonly onOpen: ((file: RecentFile) => void) | undefined;
}

/** The files used last, within the menu of files. */
export function RecentMenu({ recent, onOpen }: RecentMenuProps) {
  if (onOpen === undefined)
    return (
      <MenuItem disabled icon={<HistoryRegular />}>
        {text("file.recentImpossible")}
      </MenuItem>
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<HistoryRegular />}>{text("file.recent")}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <RecentList recent={recent} onOpen={onOpen} />
      </MenuPopover>
    </Menu>
  );
}

function RecentList({
  recent,
  onOpen,
}: {
  readonly recent: RecentFiles;
  readonly onOpen: (file: RecentFile) => void;
}) {
  const files = useSyncExternalStore(recent.subscribe, recent.current);
  useEffect(() => void recent.refresh(), [recent]);
  if (files.length === 0)
    return (
      <MenuList>
        <MenuItem disabled>{text("file.recentNone")}</MenuItem>
      </MenuList>
    );
  return (
    <MenuList>
      {files.map((file) => (
        <MenuItem
          key={file.id}
          secondaryContent={momentOf(file.usedAt)}
          onClick={() => {
            onOpen(file);
          }}
        >
          {file.name}
        </MenuItem>
      ))}
      <MenuDivider />
      <MenuItem onClick={() => void recent.clear()}>{text("file.recentClear")}</MenuItem>
    </MenuList>
  );
}

const momentOf = (milliseconds: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "short", timeStyle: "short" }).format(milliseconds);
