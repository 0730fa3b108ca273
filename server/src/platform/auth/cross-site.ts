type Headers = NodeJS.Dict<string | string[]>

/**
 * Whether a browser says that another site made it send this writing request. Browsers tell by `Sec-Fetch-Site`
 * or `Origin` on every POST; what sends neither is no browser, and carries no cookie that it wasn't given.
 * `ownOrigin` is where browsers reach us; the request's own Host counts too (127.0.0.1 beside localhost).
 */
export const isCrossSite = (headers: Headers, ownOrigin: string): boolean => {
  const site = headers['sec-fetch-site']
  // A form under `Referrer-Policy: no-referrer` sends `Origin: null`; then this header is the better witness.
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  if (origin === undefined || origin === ownOrigin) return false
  if (typeof origin !== 'string' || !URL.canParse(origin)) return true
  return new URL(origin).host !== host
}
