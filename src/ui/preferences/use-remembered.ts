// A remembered choice as React state: every control that shows it shows the same.
import { useCallback, useSyncExternalStore } from 'react'
import { onRemembered, recall, remember } from '../storage.ts'

export function useRemembered(name: string, usual: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(onRemembered, () => recall(name) ?? usual)
  const choose = useCallback((next: string) => remember(name, next), [name])
  return [value, choose]
}
