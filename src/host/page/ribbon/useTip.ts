import { useRef, useState } from "react";

interface Tip {
  readonly visible: boolean;
  readonly onVisibleChange: (event: unknown, data: { readonly visible: boolean }) => void;
  readonly onPointerLeave: () => void;
  /** The button was pressed: the tip would only cover what comes of it. */
  readonly hide: () => void;
}

/** When a ribbon button's tip is seen: on pointing and focus, never after a press until the pointer has been elsewhere. */
export function useTip(): Tip {
  const [visible, setVisible] = useState(false);
  const pressed = useRef(false);
  return {
    visible,
    onVisibleChange: (_, data) => {
      setVisible(data.visible && !pressed.current);
    },
    onPointerLeave: () => {
      pressed.current = false;
    },
    hide: () => {
      pressed.current = true;
      setVisible(false);
    },
  };
}
