/** Tells how far work is, as a share of 1, whenever another percent is done: work may count in steps that are far smaller. */
export function byPercent(tell: (share: number) => void): (done: number, whole: number) => void {
  let told = 0;
  return (done, whole) => {
    const percent = Math.floor((100 * done) / whole);
    if (percent > told) tell(percent / 100);
    told = Math.max(told, percent);
  };
}
