type Search = Record<string, unknown>

/**
 * How a route reads its address. The router keeps what the address says beside what was read from it, so that a value
 * that can't be meant would reach loaders and pages all the same: here each part that wasn't read isn't there.
 */
export const readAddress = <Read extends (search: Search) => object>(read: Read) =>
  ((search: Search) => ({
    ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
    ...read(search),
  })) as Read
