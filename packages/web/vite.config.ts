import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // The Content-Security-Policy names files of our own, not data: addresses.
    assetsInlineLimit: 0,
    cssMinify: true,
  },
  environments: {
    // The server's build holds React in its production form, whatever NODE_ENV says where it runs.
    ssr: {
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  },
})
