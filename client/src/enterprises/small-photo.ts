/** What a photograph comes down to: about one megabyte, in which a receipt can still be read. */
const LARGEST = 1_000_000

/** Longest side in pixels, and the quality of the picture, tried in this order. */
const STEPS = [
  [2_000, 0.8],
  [1_600, 0.7],
  [1_280, 0.6],
  [1_024, 0.5],
] as const

/** Width and height with the longest side at most so long; a small picture stays as it is. */
export const fitWithin = (width: number, height: number, longest: number): [number, number] => {
  const scale = Math.min(1, longest / Math.max(width, height))
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}

/** A photograph made small in the browser, before it travels; what is no picture goes as it is. */
export const smallPhoto = async (file: File): Promise<File> => {
  if (file.size <= LARGEST || !file.type.startsWith('image/')) return file
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return file
  try {
    for (const [longest, quality] of STEPS) {
      const blob = await drawn(picture, longest, quality)
      if (blob && blob.size <= LARGEST) return new File([blob], 'kuitansi.jpg', { type: 'image/jpeg' })
    }
    return file
  } finally {
    picture.close()
  }
}

const drawn = async (picture: ImageBitmap, longest: number, quality: number): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  const [width, height] = fitWithin(picture.width, picture.height, longest)
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality))
}
