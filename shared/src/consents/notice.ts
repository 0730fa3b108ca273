/** The version of the notice that people are told before they agree; its text is docs/privacy/notice.md. */
export const NOTICE_VERSION = '2026-01'
