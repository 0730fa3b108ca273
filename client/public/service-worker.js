// Keeps the shell of the page on the device, so that it opens without a line: its own files and nothing else. What people
// wrote or read never comes here; GraphQL, files and signing in pass by untouched.
// The build writes the list of files over the next line (scripts/service-worker.mjs).
const SHELL = { version: 'none', files: [] }

const PREFIX = 'titian-shell-'
const CACHE = `${PREFIX}${SHELL.version}`
/** A line that says nothing for so long is none. */
const PATIENCE_MS = 4_000
const NOT_PAGES = /^\/(graphql|auth|demonstration|playground|files|masuk|sign-in|schema\.graphql)(\/|$)/

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL.files.map((file) => new Request(file, { cache: 'no-cache' }))))
      .then(() => skipWaiting()),
  )
})

addEventListener('activate', (event) => {
  event.waitUntil(keepTheLastTwo().then(() => clients.claim()))
})

/** A page that is open still asks for files of the build that it came from. */
const keepTheLastTwo = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const older = names.filter((name) => name !== CACHE)
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)))
}

addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin || NOT_PAGES.test(url.pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (SHELL.files.includes(url.pathname) || url.pathname.startsWith('/assets/'))
    event.respondWith(file(request))
})

/** The server's own page while there is a line; the kept one otherwise. */
const page = async (event) => {
  const late = new Promise((_, give) => setTimeout(() => give(new Error('late')), PATIENCE_MS))
  try {
    return await Promise.race([fetch(event.request), late])
  } catch {
    return (await caches.match('/index.html')) ?? Response.error()
  }
}

/** A file's name changes with its content, so that a kept one is the right one. */
const file = async (request) => {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && new URL(request.url).pathname.startsWith('/assets/')) {
    const cache = await caches.open(CACHE)
    await cache.put(request, answer.clone())
  }
  return answer
}
