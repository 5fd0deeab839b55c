// How the site is built: static files that work under any path. The policy on what the page may load is
// put into the built page only, for the dev server needs scripts of its own.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { codeOfExhibits } from './scripts/code-plugin.ts'
import { firstLoadChunk } from './scripts/first-load.ts'
import { mswAliases, serviceWorker } from './scripts/service-worker-plugin.ts'

const mainModule = fileURLToPath(new URL('./src/main.tsx', import.meta.url))

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'wireside:content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) =>
    html.replace(
      /<!-- content-security-policy.*?-->/s,
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ),
}

export default defineConfig({
  base: './',
  plugins: [codeOfExhibits(), react(), contentSecurityPolicy, serviceWorker()],
  resolve: { alias: mswAliases },
  build: {
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstLoadChunk(mainModule) }] } },
    },
  },
})
