// The charts of the run.

export function ChartsPanel() {
  return <p>No charts yet.</p>
}
