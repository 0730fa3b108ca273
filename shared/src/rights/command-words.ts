/** What a command that was about a person did, in the words of that person's receipts; whole or refused. */
export const COMMAND_WORDS: Readonly<Record<string, { id: string; en: string }>> = {
  WithdrawConsent: { id: 'penarikan izin Anda', en: 'the withdrawal of your consent' },
  MakeDataRequest: { id: 'permintaan Anda tentang data', en: 'your request about data' },
  AnswerDataRequest: { id: 'jawaban atas permintaan Anda', en: 'the answer to your request' },
  GiveKioskPin: { id: 'PIN kios Anda', en: 'your PIN for the kiosk' },
  RegisterParticipant: { id: 'pendaftaran dalam program', en: 'a registration in the programme' },
  UpdateIdentity: { id: 'identitas Anda', en: 'who you are' },
  UpdateContact: { id: 'kontak dan rekening Anda', en: 'your contact and bank account' },
  RecordCustody: { id: 'tahap hukum Anda', en: 'where the law has you' },
  RecordWorkProfile: { id: 'profil kerja Anda', en: 'your work profile' },
  RecordFitness: { id: 'surat bugar Anda', en: 'your fitness note' },
  ConfirmAvailability: { id: 'kapan Anda bisa mulai', en: 'when you can start' },
  RecordTrainingCertificate: { id: 'sertifikat pelatihan Anda', en: 'your training certificate' },
  RecordCompetencyResult: { id: 'hasil uji kompetensi Anda', en: 'your competency result' },
  RequestUpload: { id: 'persiapan berkas pindaian', en: 'the preparation of a scanned file' },
  StoreFile: { id: 'berkas pindaian tentang Anda', en: 'a scanned file about you' },
  RemoveFile: { id: 'penghapusan berkas pindaian', en: 'the removal of a scanned file' },
}
