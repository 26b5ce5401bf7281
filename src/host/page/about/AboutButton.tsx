import { Button } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { AddinManifest } from "../../manifest/manifest";
import { text } from "../../texts/text";
import { AboutDialog } from "./AboutDialog";

/** Opens the dialog about the page. */
export function AboutButton({ manifest }: { readonly manifest: AddinManifest | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<InfoRegular />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {text("about.button")}
      </Button>
      <AboutDialog
        manifest={manifest}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
