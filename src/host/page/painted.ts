/** Resolves once the browser has drawn what was changed; at once while nobody looks, for then it draws nothing. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
  });
