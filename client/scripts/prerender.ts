import { createServer, type Plugin, type ViteDevServer } from 'vite'

type Render = { render(language: 'id' | 'en'): { html: string; styles: string } }

const PAGES: Record<string, 'id' | 'en'> = { '/masuk.html': 'id', '/sign-in.html': 'en' }
const MARK = '<!--sign-in-->'

/**
 * Draws the sign-in page into its HTML, in both languages, so that it is there before any script. In development
 * through the running server, in a build through one that lives for the drawing only.
 */
export const prerenderSignIn = (configPath: string): Plugin => {
  let running: ViteDevServer | null = null
  const draw = async (language: 'id' | 'en') => {
    const server =
      running ??
      (await createServer({
        configFile: configPath,
        server: { middlewareMode: true, ws: false, watch: null },
        appType: 'custom',
        logLevel: 'error',
        optimizeDeps: { noDiscovery: true },
      }))
    try {
      const { render } = (await server.ssrLoadModule('/src/sign-in/render.tsx')) as Render
      return render(language)
    } finally {
      if (server !== running) await server.close()
    }
  }
  return {
    name: 'titian:prerender-sign-in',
    configureServer(server) {
      running = server
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0]
        if (path === '/masuk' || path === '/sign-in')
          request.url = `${path}.html${request.url?.slice(path.length) ?? ''}`
        next()
      })
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { path }) => {
        const language = PAGES[path]
        if (!language) return html
        const drawn = await draw(language)
        const styles = `<style>${drawn.styles.replaceAll(/\s+/g, ' ')}</style>`
        return html.replace(MARK, () => drawn.html).replace('</head>', () => `${styles}</head>`)
      },
    },
  }
}
