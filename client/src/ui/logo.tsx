/** The tile: a half sun behind a white bowed deck over one line of water. Decorative beside the name. */
export const Logo = ({ size = 32, bare = false }: { size?: number; bare?: boolean }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
    {!bare && <rect width="32" height="32" rx="9" fill="var(--laut-9)" />}
    <path d="M8.9 18.1a7.1 7.1 0 0 1 14.2 0z" fill="var(--fajar-3)" />
    <path d="M4.5 22.4Q16 12.8 27.5 22.4" fill="none" stroke="#fff" strokeWidth="3.5" strokeLinecap="round" />
    <path d="M11.4 26.2h9.2" stroke="var(--laut-4)" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
)
