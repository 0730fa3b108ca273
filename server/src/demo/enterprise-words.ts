/** Invented names of businesses; none names a person, a place or a family. */
export const BUSINESS_NAMES = {
  first: ['Rasa', 'Karya', 'Dapur', 'Sinar', 'Mekar', 'Langkah', 'Harapan', 'Rumah', 'Warna', 'Lancar'],
  second: [
    'Pagi',
    'Bersama',
    'Mandiri',
    'Lestari',
    'Sejahtera',
    'Baru',
    'Makmur',
    'Cerah',
    'Terampil',
    'Nusantara',
  ],
}

/** What invented businesses sell, to whom, and where. */
export const GOODS = {
  customers: [
    'Tetangga dan warung sekitar pasar',
    'Ibu-ibu pengajian dan acara keluarga',
    'Bengkel dan pemilik motor di kampung',
    'Pegawai pabrik saat jam istirahat',
  ],
  products: [
    'Keripik pisang tiga rasa dalam kemasan kecil',
    'Lele segar yang dibersihkan sesuai pesanan',
    'Seragam dan permak pakaian',
    'Sayur hidroponik tanpa pestisida',
  ],
  places: [
    'Dititipkan di warung, diantar tiap pagi',
    'Dijual di rumah dan lewat pesan singkat',
    'Lapak di pasar pada akhir pekan',
  ],
  units: ['bungkus', 'kilogram', 'potong', 'ikat'],
  fairs: ['Bazar kelurahan', 'Pameran UMKM kabupaten'],
  ORDER: ['Koperasi Contoh Sejahtera', 'Katering Contoh Rasa', 'Toko Contoh Maju'],
  BUYER: ['Warung Contoh Bu Er', 'Rumah Makan Contoh'],
  MARKETPLACE: ['Toko daring contoh', 'Pasar daring contoh'],
  FAIR: ['Bazar kelurahan', 'Pameran UMKM kabupaten'],
  tools: ['Kompor dan tabung', 'Mesin jahit', 'Timbangan digital', 'Kolam terpal', 'Etalase'],
  materials: ['Tepung dan minyak', 'Kain dan benang', 'Bibit dan pakan', 'Kemasan dan label'],
}
