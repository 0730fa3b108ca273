/** What counsellors of the demonstration write down; nobody said it. */
export const ADVICE = [
  'Foto ulang produk pakai cahaya pagi, lalu titip contoh ke dua toko terdekat.',
  'Catat setiap penjualan di buku kas, pisahkan uang usaha dari uang rumah.',
  'Hitung ulang harga pokok dengan harga bahan pekan ini sebelum menaikkan harga.',
  'Lengkapi berkas NIB di OSS, bawa KTP dan surat keterangan domisili.',
  'Tawarkan paket kecil untuk pembeli baru, minta izin menyimpan nomor mereka.',
  'Pakai sisa modal untuk bahan lebih dulu, alat menyusul bulan depan.',
]

export const ACTIONS = [
  'Kirim foto kemasan',
  'Daftar NIB di OSS',
  'Titip contoh ke dua toko',
  'Beli timbangan',
  'Catat penjualan tiap hari',
  'Tanya harga stiker ke dua percetakan',
  'Hubungi toko roti',
  'Kumpulkan nota modal',
]

export const DROP_REASONS = ['Toko itu sudah tutup.', 'Sudah tidak diperlukan.']
