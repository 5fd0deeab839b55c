// The comparison of the run's lanes.

export function ComparisonPanel() {
  return <p>Nothing to compare yet.</p>
}
