// Unit tests run in Node, without a browser and with no plugin but the one that colours the exhibits: what
// needs more is an end-to-end test.
import { defineConfig } from 'vitest/config'
import { codeOfExhibits } from './scripts/code-plugin.ts'

export default defineConfig({
  plugins: [codeOfExhibits()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    // Vitest leaves one core free for a person who watches; here nobody does.
    maxWorkers: '100%',
    // Properties and long runs in memory, on two cores that may be busy.
    testTimeout: 60_000,
  },
})
