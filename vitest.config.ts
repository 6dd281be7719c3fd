import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const asRoot = process.getuid?.() === 0;
const long = process.env.BRIEFING_DESK_LONG === '1';

// Wide: a busy machine may be ten times slower than an idle one, and time itself is only measured by the bench.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } };
const elsewhere = ['test/e2e/**', 'test/long/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: elsewhere, ...patience } },
      {
        plugins: [react()],
        test: { name: 'dom', environment: 'happy-dom', include: ['test/**/*.dom.test.tsx'], exclude: elsewhere, setupFiles: ['test/renderer/support/patience.ts', 'test/renderer/support/laid-out.ts'], ...patience },
      },
      {
        plugins: [react()],
        // Bundled before the first test: found one by one they make the page reload midway.
        optimizeDeps: {
          include: [
            '@atlaskit/pragmatic-drag-and-drop/combine', '@atlaskit/pragmatic-drag-and-drop/element/adapter', '@fluentui/react-components', '@fluentui/react-datepicker-compat', '@fluentui/react-icons', '@lexical/clipboard', '@lexical/extension',
            '@lexical/history', '@lexical/html', '@lexical/link', '@lexical/list', '@lexical/react/LexicalComposerContext', '@lexical/react/LexicalExtensionComposer', '@lexical/react/LexicalContentEditable', '@lexical/rich-text', '@lexical/selection', '@lexical/table',
            'axe-core', 'dompurify', 'fast-check', 'lexical', 'react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'zod', 'zustand',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.tsx'],
          exclude: elsewhere,
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { host: '127.0.0.1' },
            provider: playwright({ launchOptions: { executablePath: chromium, args: asRoot ? ['--no-sandbox'] : [] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          fileParallelism: false,
          ...patience,
        },
      },
      // Hours of saving, killing and fuzzing: only with npm run test:long.
      ...(long
        ? [{ test: { name: 'long', environment: 'node' as const, include: ['test/long/**/*.test.ts'], fileParallelism: false, testTimeout: 1_800_000, hookTimeout: 120_000 } }]
        : []),
    ],
  },
});
