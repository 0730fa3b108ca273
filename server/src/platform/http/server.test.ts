import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { httpServer } from './server.ts'

const addressSeen = async (trustProxy: boolean, forwarded: string) => {
  const app = await httpServer({ trustProxy, isSecure: false, logLevel: 'silent' })
  app.get('/address', async (request) => request.ip)
  const answer = await app.inject({
    url: '/address',
    remoteAddress: '10.0.0.1',
    headers: { 'x-forwarded-for': forwarded },
  })
  await app.close()
  return answer.body
}

describe('the address of a caller', () => {
  it('is that of the connection, whatever the caller says', async () => {
    expect(await addressSeen(false, '203.0.113.9')).toBe('10.0.0.1')
  })

  it('is what our proxy saw, and not what somebody told the proxy', async () => {
    expect(await addressSeen(true, '203.0.113.9')).toBe('203.0.113.9')
    expect(await addressSeen(true, '198.51.100.1, 198.51.100.2, 203.0.113.9')).toBe('203.0.113.9')
  })
})

describe('the log', () => {
  it('says what failed and where, and no statement, value or row', async () => {
    const lines: string[] = []
    const logTo = { write: (line: string) => void lines.push(line) }
    const app = await httpServer({ trustProxy: false, isSecure: false, logLevel: 'error', logTo })
    app.get('/fails', async () => {
      throw Object.assign(new Error('duplicate key'), {
        code: '23505',
        table: 'identity',
        query: "insert into people.identity values ('Rahasia')",
        params: ['Rahasia'],
        detail: 'Key (full_name)=(Rahasia) already exists.',
        entity: { fullName: 'Rahasia' },
      })
    })
    const answer = await app.inject('/fails?name=Rahasia')
    await app.close()
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/Rahasia|duplicate/)
    expect(lines.join('')).toContain('23505')
    expect(lines.join('')).toContain('identity')
    expect(lines.join('')).not.toContain('Rahasia')
  })
})

// Both only wait, each on a port of its own: together they take as long as the longer one.
describe.concurrent('a request that trickles in', () => {
  it('is given up when its time is over', { timeout: 30_000 }, async () => {
    const app = await httpServer({ trustProxy: false, isSecure: false, logLevel: 'silent' })
    app.post('/slow', async () => 'arrived')
    const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(url.port), url.hostname)
    socket.resume().on('error', () => undefined)
    const closed = once(socket, 'close')
    socket.write(
      'POST /slow HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    )
    const began = performance.now()
    await closed
    expect(performance.now() - began).toBeLessThan(20_000)
    await app.close()
  })

  it('has longer where a route expects a long body', { timeout: 40_000 }, async () => {
    const app = await httpServer({ trustProxy: false, isSecure: false, logLevel: 'silent' })
    app.put('/long', { config: { takesLongBodies: true } }, async () => 'arrived')
    const url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const socket = connect(Number(url.port), url.hostname)
    const answered = once(socket, 'data')
    socket.write(
      'PUT /long HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{',
    )
    await pause(21_000)
    socket.write('}')
    expect(String((await answered)[0])).toContain('200 OK')
    socket.destroy()
    await app.close()
  })
})
