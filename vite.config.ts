import { availableParallelism } from 'node:os'
import mdx from '@mdx-js/rollup'
import react from '@vitejs/plugin-react'
import rehypeAutolinkHeadings from 'rehype-autolink-headings'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { defineConfig } from 'vitest/config'
import { chapterChunks } from './src/build/chapterChunks.ts'
import { embedScripts } from './src/build/embedScripts.ts'
import { firstRun } from './src/build/firstRun.ts'
import { formulaStrings } from './src/build/formulaStrings.ts'
import { rehypeFormulas } from './src/build/formulas.ts'
import { ownFormulaFonts } from './src/build/ownFormulaFonts.ts'
import { pageEntries } from './src/build/pageEntries.ts'
import { staticPages } from './src/build/staticPages.ts'

export default defineConfig({
  base: './',
  plugins: [
    {
      enforce: 'pre',
      ...mdx({
        remarkPlugins: [remarkGfm, remarkMath],
        rehypePlugins: [
          rehypeFormulas,
          rehypeSlug,
          [
            rehypeAutolinkHeadings,
            { behavior: 'append', properties: { className: 'heading-link', ariaLabel: 'Link to this part' } },
          ],
        ],
      }),
    },
    formulaStrings(),
    firstRun(),
    ownFormulaFonts(),
    react(),
    pageEntries(),
    staticPages(),
    embedScripts(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    // d3 says that importing it does something; of what is used here, nothing does.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /node_modules\/d3/, sideEffects: false }] },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: chapterChunks(), includeDependenciesRecursively: false }] } },
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    globals: false,
    // No module keeps state of its own, so a process can serve many files: half the work of a new one for each.
    pool: 'threads',
    // A process for each processor: of two, Vitest would leave one idle.
    maxWorkers: availableParallelism(),
    isolate: false,
    // Drawing every preset of a figure takes its time on a busy machine; a test that hangs is still found.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/component-setup.ts'],
        },
      },
    ],
  },
})
