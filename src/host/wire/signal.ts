/** Something that happens once; whoever waits for it before or after goes on. */
export class Signal {
  #raise: () => void = () => undefined;
  readonly happened = new Promise<void>((resolve) => {
    this.#raise = resolve;
  });

  readonly raise = (): void => {
    this.#raise();
  };
}
