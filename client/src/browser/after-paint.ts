/** Does something costly once the browser has shown that the press arrived. */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act))
}
