/** Whether this thread may run WebAssembly: a content security policy can forbid it. */
export const mayRunWebAssembly = (): boolean => {
  try {
    const smallest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    return new WebAssembly.Module(smallest) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
};
