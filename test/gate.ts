// For tests that must not lean on how fast a machine is: a promise that is kept when the test says so.

/** `passed` waits until `open` is called. */
export function gate(): { passed: Promise<void>; open(): void } {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}
