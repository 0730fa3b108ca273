/**
 * What a command was about, in the words of the person's receipts: "petugas mencatat ...". Every command of the server
 * that can have a person as its subject stands here; a test on the server holds the list to the contract.
 */
export const COMMAND_WORDS: Readonly<Record<string, { id: string; en: string }>> = {
  RecordConsent: { id: 'izin yang Anda berikan', en: 'the consent that you gave' },
  WithdrawConsent: { id: 'penarikan izin Anda', en: 'the withdrawal of your consent' },
  MakeDataRequest: { id: 'permintaan Anda tentang data', en: 'your request about data' },
  TakeBackDataRequest: { id: 'pembatalan permintaan Anda', en: 'that you took back a request' },
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
  TakeBackCertificate: {
    id: 'sertifikat Anda yang ditarik kembali',
    en: 'a certificate of yours that was taken back',
  },
  RecordAssessment: { id: 'hasil asesmen Anda', en: 'your assessment' },
  RequestUpload: { id: 'persiapan berkas pindaian', en: 'the preparation of a scanned file' },
  StoreFile: { id: 'berkas pindaian tentang Anda', en: 'a scanned file about you' },
  RemoveFile: { id: 'penghapusan berkas pindaian', en: 'the removal of a scanned file' },
  MoveJourney: { id: 'langkah baru dalam perjalanan Anda', en: 'a new step of your journey' },
  CorrectJourneyStep: {
    id: 'pembetulan langkah perjalanan Anda',
    en: 'the correction of a step of your journey',
  },
  RecordEvidence: { id: 'syarat siap kerja yang Anda punya', en: 'what you have of being ready for work' },
  WaiveRequirement: {
    id: 'syarat siap kerja yang dikecualikan untuk Anda',
    en: 'that you go without a requirement',
  },
  ConfirmJobReady: { id: 'bahwa Anda siap kerja', en: 'that you are ready for work' },
  ApproveRequirementSet: {
    id: 'aturan siap kerja baru yang mengubah catatan Anda',
    en: 'new rules of being ready that changed your record',
  },
  RequestIntroduction: { id: 'permintaan berkenalan dengan Anda', en: 'a request to be introduced to you' },
  AnswerIntroduction: { id: 'jawaban Anda kepada perusahaan', en: 'your answer to a company' },
  ExcludeIntroduction: {
    id: 'bahwa permintaan tidak diteruskan',
    en: 'that a request was not passed on',
  },
  RecallDisclosure: { id: 'bahwa nama Anda ditutup lagi', en: 'that your name was closed again' },
  MoveIntroduction: { id: 'kemajuan perkenalan Anda', en: 'how your introduction goes' },
  UndoIntroductionMove: {
    id: 'pembatalan satu langkah perkenalan',
    en: 'that a step of an introduction was undone',
  },
  WithdrawIntroduction: {
    id: 'bahwa permintaan berkenalan dibatalkan',
    en: 'that a request to be introduced was taken back',
  },
  OpenEnterprise: { id: 'usaha Anda', en: 'your business' },
  MoveEnterprise: { id: 'tahap usaha Anda', en: 'how far your business has come' },
  SaveBusinessPlan: { id: 'rencana usaha Anda', en: 'the plan of your business' },
  RecordLicence: { id: 'berkas usaha Anda', en: 'a paper of your business' },
  RecordMarketLink: { id: 'jalan usaha Anda ke pembeli', en: 'a way of your business to customers' },
  RecordMilestone: { id: 'capaian usaha Anda', en: 'what your business reached' },
  AffirmMilestone: {
    id: 'jawaban Anda tentang capaian usaha',
    en: 'what you say of what your business reached',
  },
  RecordSurvivalCheck: { id: 'apakah usaha Anda masih berjalan', en: 'whether your business lives' },
  LogSession: { id: 'sesi pendampingan dengan Anda', en: 'a counselling session with you' },
}
