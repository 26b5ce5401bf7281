import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import project from "../../../../package.json";
import type { AddinManifest } from "../../manifest/manifest";
import { fileKeys } from "../files/fileKeys";
import { text } from "../../texts/text";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  sentence: { margin: 0 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const sentences = ["about.standIn", "about.kept", "about.can"];

const keys = [
  ["F6", "about.keys.region"],
  [fileKeys.open, "about.keys.open"],
  [fileKeys.save, "about.keys.save"],
  [fileKeys.saveAs, "about.keys.saveAs"],
  ["Ctrl+PageDown", "about.keys.sheet"],
  ["Shift+F10", "about.keys.sheetMenu"],
] as const;

export interface AboutDialogProps {
  readonly manifest: AddinManifest | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What this page is and is not, what it keeps, which versions, and the keys that nobody would guess. */
export function AboutDialog({ manifest, isOpen, onClose }: AboutDialogProps) {
  const styles = useStyles();
  const facts = [
    [text("about.version"), project.version],
    ...(manifest === undefined ? [] : [[text("about.addin"), `${manifest.name} ${manifest.version}`]]),
    ...keys.map(([key, does]) => [key, text(does)]),
  ];
  return (
    <Dialog open={isOpen} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("about.title")}</DialogTitle>
          <DialogContent className={styles.content}>
            {sentences.map((key) => (
              <p key={key} className={styles.sentence}>
                {text(key)}
              </p>
            ))}
            <dl className={styles.facts}>
              {facts.map(([term, description]) => (
                <div key={term} style={{ display: "contents" }}>
                  <dt>{term}</dt>
                  <dd className={styles.fact}>{description}</dd>
                </div>
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {text("about.close")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
