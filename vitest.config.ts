// Unit tests run in Node, without a browser and without Vite's plugins: what needs more is an end-to-end
// test.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    // Properties and long runs in memory, on two cores that may be busy.
    testTimeout: 60_000,
  },
})
