/** Trees of the archipelago. Left out: trees of graveyards, of parties, and words with a second meaning. */
export const TREES = words(`
  Meranti Jati Cendana Ulin Sengon Mahoni Damar Trembesi Ketapang Tanjung Cempaka Kenanga Kenari Pala
  Cengkih Gaharu Eboni Merbau Bangkirai Kempas Keruing Nyatoh Ramin Jelutung Pulai Jabon Waru Angsana
  Bungur Flamboyan Asoka Kemuning Sawo Jambu Rambutan Duku Langsat Manggis Kelapa Aren Lontar Sagu Nipah
  Rumbia Bakau Cemara Pinus Rasamala Puspa Saninten Kepuh Randu Kesambi Johar Lamtoro Turi Dadap Sonokeling
  Suren Mindi Nyamplung Bintangur Matoa Gandaria Kecapi Kedondong Belimbing Delima Srikaya Nangka Sukun
  Keluwih Melinjo Salam Bidara Kelor Gayam Kweni Mundu Rukam Tembesu Medang Resak Mersawa Simpur Ampupu
  Akasia Agatis Kayumanis Kemiri`)

/** Times and qualities of light and weather. */
export const LIGHTS = words(`
  Senja Fajar Pagi Embun Surya Mentari Purnama Bintang Rembulan Kejora Cahaya Terang Siang Petang Subuh
  Gerimis Hujan Pelangi Awan Mega Kabut Angin Bayu Sepoi Semilir Sejuk Hangat Teduh Cerah Biru Jingga
  Lembayung Nila Ungu Perak Emas Kencana Kirana Candra Baskara Arunika Kemilau Kilau Kerlip Binar Pendar
  Sinar Gemilang Benderang Temaram Rona Semburat Jernih Bening Lazuardi Langit Cakrawala Angkasa Semi
  Rintik Ufuk Malam Hening Tenang Damai Lembut Segar Nirmala Aurora Zamrud Safir Mutiara Permata Kristal
  Timur Musim Cerlang Berseri`)

/** Landscapes: the third word, once most pairs are taken. */
export const LANDSCAPES = words(`
  Telaga Bukit Lembah Muara Pantai Teluk Rimba Ladang Sawah Padang Hulu Hilir Pesisir Samudra Ombak Karang
  Pulau Gunung Sungai Danau Taman Kebun Dermaga Layar Delta Ngarai Savana Hutan Laguna Selat Bahari Lautan
  Puncak Lereng Dataran Tebing Pasir Mataair Nusa Hamparan Tepian`)

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
