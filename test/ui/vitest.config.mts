import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Drives a real VS Code in Chromium: slow, and one step after the other. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/ui/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
    fileParallelism: false,
  },
})
