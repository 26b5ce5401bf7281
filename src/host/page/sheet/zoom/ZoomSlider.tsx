import { Button, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { text } from "../../../texts/text";
import { leastZoom, mostZoom, stepZoom } from "./zoom";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", marginInlineStart: "auto", flexShrink: 0 },
  slider: { width: "110px", minHeight: "20px" },
  button: { minWidth: "20px", height: "20px", padding: 0 },
  share: { minWidth: "44px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ZoomSliderProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Smaller, larger, or back to 100 %. */
export function ZoomSlider({ zoom, onZoom }: ZoomSliderProps) {
  const styles = useStyles();
  const step = (direction: 1 | -1) => () => {
    onZoom(stepZoom(zoom, direction));
  };
  const share = text("status.zoomShare", { share: Math.round(zoom * 100) });
  return (
    <div className={styles.bar} role="group" aria-label={text("status.zoom")}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<SubtractRegular />}
        aria-label={text("status.zoomOut")}
        onClick={step(-1)}
      />
      <Slider
        className={styles.slider}
        size="small"
        aria-label={text("status.zoom")}
        aria-valuetext={share}
        min={leastZoom * 100}
        max={mostZoom * 100}
        step={5}
        value={Math.round(zoom * 100)}
        onChange={(_, { value }) => {
          onZoom(value / 100);
        }}
      />
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        aria-label={text("status.zoomIn")}
        onClick={step(1)}
      />
      <Button
        className={styles.share}
        appearance="transparent"
        size="small"
        aria-label={text("status.zoomReset", { share })}
        onClick={() => {
          onZoom(1);
        }}
      >
        {share}
      </Button>
    </div>
  );
}
