/** What a command that was about a person did, in the words of that person's receipts; whole or refused. */
export const COMMAND_WORDS: Readonly<Record<string, { id: string; en: string }>> = {
  WithdrawConsent: { id: 'penarikan izin Anda', en: 'the withdrawal of your consent' },
  MakeDataRequest: { id: 'permintaan Anda tentang data', en: 'your request about data' },
  AnswerDataRequest: { id: 'jawaban atas permintaan Anda', en: 'the answer to your request' },
  GiveKioskPin: { id: 'PIN kios Anda', en: 'your PIN for the kiosk' },
}
