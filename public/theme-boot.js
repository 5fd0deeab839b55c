// Sets the chosen theme before the first paint, so that nothing flashes. Storage may be forbidden (a
// sandboxed frame): then the system's theme holds.
;(() => {
  let choice = 'system'
  try {
    choice = localStorage.getItem('wireside:theme') || 'system'
  } catch {}
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice
  document.documentElement.dataset.theme = theme
  document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
})()
