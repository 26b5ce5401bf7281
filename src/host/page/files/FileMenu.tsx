import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DismissRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveEditRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { text } from "../../texts/text";
import type { FileActions } from "./fileActions";
import { fileKeys } from "./fileKeys";
import { RecentMenu } from "./RecentMenu";
import type { RecentFiles } from "./recentFiles";

export interface FileMenuProps {
  readonly actions: FileActions;
  readonly recent: RecentFiles;
  readonly onOpen: () => void;
}

/** Everything that can be done with files. */
export function FileMenu({ actions, recent, onOpen }: FileMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{text("file.menu")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentAddRegular />} onClick={actions.create}>
            {text("file.new")}
          </MenuItem>
          <MenuItem icon={<FolderOpenRegular />} secondaryContent={fileKeys.open} onClick={onOpen}>
            {text("file.openMore")}
          </MenuItem>
          <RecentMenu recent={recent} onOpen={actions.pick && actions.openRecent} />
          <MenuDivider />
          {actions.saveAs !== undefined && (
            <>
              <MenuItem icon={<SaveRegular />} secondaryContent={fileKeys.save} onClick={actions.save}>
                {text("file.save")}
              </MenuItem>
              <MenuItem
                icon={<SaveEditRegular />}
                secondaryContent={fileKeys.saveAs}
                onClick={actions.saveAs}
              >
                {text("file.saveAs")}
              </MenuItem>
            </>
          )}
          <MenuItem icon={<ArrowDownloadRegular />} onClick={actions.saveCopy}>
            {text("file.saveCopy")}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<DismissRegular />} onClick={actions.close}>
            {text("file.closeIt")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
