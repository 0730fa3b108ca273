import { SIGN_IN_ERROR_WORDS, type SignInError } from '@titian/shared/accounts/sign-in.ts'

type Language = 'id' | 'en'

/** The language that a browser prefers; Indonesian unless English comes first. */
export const languageOf = (headers: NodeJS.Dict<string | string[]>): Language =>
  /^\s*en\b/i.test(String(headers['accept-language'] ?? '')) ? 'en' : 'id'

/** Asks for the one-time code, after the password or when the second factor has to be fresh. */
export const codePage = (language: Language, next: string, error: SignInError | null): string =>
  page(language, WORDS[language].code, error, codeForm(language, next))

/** Asks again for the first code of an enrolment; the secret that the app has stays the right one. */
export const firstCodePage = (language: Language, next: string, error: SignInError | null): string => {
  const again = `<p><a href="/auth/form/second-factor?${escaped(`${new URLSearchParams({ next })}`)}">${WORDS[language].again}</a></p>`
  return page(language, WORDS[language].enrol, error, codeForm(language, next) + again)
}

/** Starts the enrolment of the second factor, which staff need before anything else. */
export const enrolPage = (language: Language, next: string, error: SignInError | null): string => {
  const w = WORDS[language]
  const form = `<p>${w.why}</p>
<form method="post" action="/auth/form/second-factor/enrol">${hidden('next', next)}
<label>${w.password}<input name="password" type="password" autocomplete="current-password" required maxlength="128"></label>
<button>${w.begin}</button></form>`
  return page(language, w.enrol, error, form)
}

/** Shows the new secret and the backup codes, this once, and asks for the first code. */
export const enrolledPage = (
  language: Language,
  uri: string,
  backupCodes: readonly string[],
  next: string,
): string => {
  const w = WORDS[language]
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const shown = `<p>${w.scan}</p><p><a href="${escaped(uri)}">${w.open}</a></p>
<p>${w.orType}</p><p class="code">${escaped(secret.replace(/(.{4})(?=.)/g, '$1 '))}</p>
<p>${w.backup}</p><ul class="code">${backupCodes.map((code) => `<li>${escaped(code)}</li>`).join('')}</ul>`
  return page(language, w.enrol, null, shown + codeForm(language, next))
}

/** Sets a password through a one-time link. */
export const passwordPage = (language: Language, token: string, error: SignInError | null): string => {
  const w = WORDS[language]
  const form = `<form method="post" action="/auth/form/set-password">${hidden('token', token)}
<label>${w.newPassword}<input name="password" type="password" autocomplete="new-password" required minlength="12" maxlength="128" aria-describedby="rule"></label>
<p id="rule" class="hint">${SIGN_IN_ERROR_WORDS.PASSWORD_NOT_ACCEPTED[language]}</p><button>${w.save}</button></form>`
  return page(language, w.setPassword, error, form)
}

const codeForm = (language: Language, next: string): string => {
  const w = WORDS[language]
  return `<form method="post" action="/auth/form/second-factor">${hidden('next', next)}
<label>${w.codeLabel}<input name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="11" autofocus aria-describedby="hint"></label>
<p id="hint" class="hint">${w.codeHint}</p><button>${w.confirm}</button></form>
<form method="post" action="/auth/form/sign-out"><button class="quiet">${w.cancel}</button></form>`
}

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escaped(value)}">`

const page = (
  language: Language,
  title: string,
  error: SignInError | null,
  body: string,
): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} | Titian</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${error ? `<p role="alert">${SIGN_IN_ERROR_WORDS[error][language]}</p>` : ''}${body}</main></body></html>`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:16px/1.5 "Plus Jakarta Sans",system-ui,sans-serif;background:#f7f7f5;color:#322e2a}
main{box-sizing:border-box;width:calc(100% - 32px);max-width:28rem;margin:8vh auto;padding:24px;background:#fff;border:1px solid #dfdcd8;border-radius:16px}
h1{font-size:24px;margin:0 0 12px}label{display:block;font-weight:600}input{display:block;box-sizing:border-box;width:100%;min-height:48px;margin:4px 0 12px;padding:8px 12px;font:inherit;color:inherit;background:transparent;border:1px solid #918b83;border-radius:10px}
button{min-height:48px;width:100%;border:0;border-radius:10px;background:#006873;color:#fff;font:inherit;font-weight:600}.quiet{margin-top:12px;background:none;color:inherit;border:1px solid #918b83}
a{color:#006873}.hint{margin:0 0 12px;font-size:14px;color:#5e5952}[role=alert]{padding:12px;border-radius:10px;background:#fff2ef;color:#7b1b14}
.code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}ul.code{columns:2;padding:0;list-style:none}:focus-visible{outline:2px solid #006873;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#0f1619;color:#ebeff1}main{background:#172023;border-color:#3b474c}.hint{color:#acb6b9}a{color:#89d2db}[role=alert]{background:#48201b;color:#ffcbc0}}`

const WORDS = {
  id: {
    code: 'Masukkan kode',
    codeLabel: 'Kode enam angka',
    codeHint: 'Dari aplikasi autentikator Anda, atau satu kode cadangan.',
    confirm: 'Lanjutkan',
    again: 'Mulai lagi dengan kunci baru',
    cancel: 'Keluar',
    enrol: 'Pasang faktor kedua',
    why: 'Akun petugas memakai dua faktor. Siapkan aplikasi autentikator di ponsel Anda, lalu masukkan kata sandi sekali lagi.',
    password: 'Kata sandi',
    begin: 'Mulai',
    scan: 'Tambahkan Titian ke aplikasi autentikator Anda. Kunci ini hanya tampil sekali.',
    open: 'Buka di aplikasi autentikator',
    orType: 'Atau ketik kunci ini:',
    backup: 'Simpan kode cadangan ini di tempat aman. Tiap kode berlaku satu kali, bila ponsel Anda hilang.',
    setPassword: 'Buat kata sandi',
    newPassword: 'Kata sandi baru',
    save: 'Simpan kata sandi',
  },
  en: {
    code: 'Enter the code',
    codeLabel: 'Six-digit code',
    codeHint: 'From your authenticator app, or one backup code.',
    confirm: 'Continue',
    again: 'Start again with a new key',
    cancel: 'Sign out',
    enrol: 'Set up the second factor',
    why: 'Staff accounts use two factors. Have an authenticator app ready on your phone, then enter your password once more.',
    password: 'Password',
    begin: 'Begin',
    scan: 'Add Titian to your authenticator app. This key is shown only once.',
    open: 'Open in the authenticator app',
    orType: 'Or type this key:',
    backup: 'Keep these backup codes in a safe place. Each works once, should you lose your phone.',
    setPassword: 'Set a password',
    newPassword: 'New password',
    save: 'Save the password',
  },
} as const
