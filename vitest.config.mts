import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/ui/**'],
    setupFiles: ['test/support/properties.ts'],
    testTimeout: 5 * 60_000, // only what hangs is to fail by time: the machine may be slow or busy
  },
})
