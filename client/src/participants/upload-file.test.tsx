import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drawForm, settle } from './form.fixture.tsx'
import { RequestUploadDocument } from './person-files.generated.ts'
import { UploadFile } from './upload-file.tsx'

/** A line of which the test says how each request ends: a status, or null for one that breaks. */
class Line extends EventTarget {
  static ends: (number | null)[] = []
  static sent: string[] = []
  readonly upload = new EventTarget()
  status = 0
  open(method: string, url: string) {
    Line.sent.push(`${method} ${url}`)
  }
  send(file: File) {
    const end = Line.ends.shift() ?? null
    this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: file.size / 2, total: file.size }))
    this.status = end ?? 0
    this.dispatchEvent(new Event(end === null ? 'error' : 'load'))
  }
  abort() {}
}

beforeEach(() => {
  Line.sent = []
  vi.stubGlobal('XMLHttpRequest', Line)
})
afterEach(() => vi.unstubAllGlobals())

const address = (url: string) => ({
  request: {
    query: RequestUploadDocument,
    variables: { input: { participant: 'prt_1', kind: 'CONSENT' as const } },
  },
  result: {
    data: {
      requestUpload: {
        __typename: 'RequestUploadPayload',
        upload: { __typename: 'Upload', url },
        errors: [],
      },
    },
  },
})

const draw = (...urls: string[]) => {
  const onRecorded = vi.fn()
  const { baseElement } = drawForm(
    <UploadFile participantId="prt_1" kinds={['CONSENT']} onClose={vi.fn()} onRecorded={onRecorded} />,
    urls.map(address),
  )
  const choose = (file: File) =>
    fireEvent.change(baseElement.querySelector('[data-picker]')!, { target: { files: [file] } })
  return { onRecorded, choose }
}

const scan = new File(['%PDF-1.7 rahasia'], 'lembar.pdf')
const press = async () => {
  fireEvent.click(screen.getByText('Kirim'))
  await settle()
}

it('a line that broke keeps the file chosen, and the same address takes it once more', async () => {
  Line.ends = [null, 201]
  const { onRecorded, choose } = draw('/files/one')
  choose(scan)
  await press()
  expect(screen.getByRole('alert').textContent).toContain('sambungan terputus')
  expect(screen.getByText('lembar.pdf, 1 kB')).toBeTruthy()
  await press()
  expect(onRecorded).toHaveBeenCalledOnce()
  expect(Line.sent).toEqual(['PUT /files/one', 'PUT /files/one'])
})

it('an address that works no more is told, and the next attempt asks for another', async () => {
  Line.ends = [404, 201]
  const { onRecorded, choose } = draw('/files/one', '/files/two')
  choose(scan)
  await press()
  expect(screen.getByRole('alert').textContent).toContain('Periksa daftar dokumen')
  await press()
  expect(onRecorded).toHaveBeenCalledOnce()
  expect(Line.sent).toEqual(['PUT /files/one', 'PUT /files/two'])
})

it.each([
  ['of another type', new File(['<html>'], 'a.pdf'), 'Hanya PDF'],
  ['too large', new File(['%PDF-', new Uint8Array(10 * 1024 * 1024)], 'a.pdf'), 'Lebih dari 10 MB'],
])('a file %s is told before a byte of it travels', async (_what, file, words) => {
  const { onRecorded, choose } = draw()
  choose(file)
  await press()
  expect(screen.getByRole('alert').textContent).toContain(words)
  expect(Line.sent).toEqual([])
  expect(onRecorded).not.toHaveBeenCalled()
})
