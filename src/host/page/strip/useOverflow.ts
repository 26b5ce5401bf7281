import { useEffect, useState, type RefObject } from "react";

/** On which sides an element has more than it shows. */
export interface Overflow {
  readonly isThere: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

const none: Overflow = { isThere: false, left: false, right: false };

/** Measures the one child of an element that scrolls sideways, whenever either changes its size or it is scrolled. */
export function useOverflow(scroller: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState(none);
  useEffect(() => {
    const element = scroller.current;
    const content = element?.firstElementChild;
    if (element === null || content === null || content === undefined) return undefined;
    const measure = (): void => {
      const next = overflowOf(element, content);
      setOverflow((before) => (isSame(before, next) ? before : next));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    sizes.observe(content);
    element.addEventListener("scroll", measure);
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return overflow;
}

/** By where the edges are, so that it holds in both directions of writing. Half a pixel is rounding. */
function overflowOf(element: HTMLElement, content: Element): Overflow {
  const outer = element.getBoundingClientRect();
  const inner = content.getBoundingClientRect();
  const left = inner.left < outer.left - 0.5;
  const right = inner.right > outer.right + 0.5;
  return { isThere: left || right, left, right };
}

const isSame = (one: Overflow, other: Overflow): boolean =>
  one.isThere === other.isThere && one.left === other.left && one.right === other.right;
