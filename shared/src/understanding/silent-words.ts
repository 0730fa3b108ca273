const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that say nothing about whom an employer looks for; dropped where no phrase needs them. */
export const SILENT_WORDS: ReadonlySet<string> = list(`
  cari mencari dicari carikan nyari butuh butuhkan dibutuhkan membutuhkan perlu diperlukan ada adakah mau ingin pengen
  pingin tolong mohon bantu minta yang yg di ke dari untuk utk buat dan atau dengan dgn pada dalam sebagai sbg juga
  serta secara itu ini saya kami kita kamu anda nya si sang para the a an of in at on to for from with and or who that
  is are be we i you my our your me us looking look seeking seek search find need needs needed want wants wanted hire
  hiring required require must can could able please any some good great have has had having
  orang org tenaga kerja pekerja karyawan karyawati pegawai calon kandidat candidate candidates person people man men
  woman worker workers employee employees staff employment job jobs work working kerjaan pekerjaan bekerja lowongan
  loker lamaran posisi jabatan bidang bagian tim team orangnya bapak ibu mas mbak pak bu kang bang cak cowok cewek pria
  wanita laki perempuan lelaki muda male female
  bisa dapat mampu sanggup ahli jago mahir terampil handal lihai berpengalaman pengalaman experience experienced
  skilled skill skills professional profesional pro senior junior expert minimal min maksimal max tahun thn years year
  usia umur bulan hari minggu harian bulanan mingguan borongan kontrak tetap freelance lepas paruh waktu fulltime
  parttime full part time gaji upah bayaran fee salary wage murah bagus baik terbaik oke ok ya dong sih nih kok lah deh
  daerah wilayah area kawasan sekitar sekitarnya dekat dkt near around nearby kota kabupaten provinsi kecamatan desa
  kelurahan jalan jl lokasi penempatan domisili berdomisili tinggal asal city town regency province region district
  pt cv ud perusahaan usaha company toko kantor cabang rumah industri workshop pabrik proyek project hotel restoran
  pulau seluruh indonesia semua all every lain lainnya dll dst etc baru banyak beberapa satu dua tiga one two three
  jasa barang produk online ngurus mengurus mesin mesinnya site office kiloan bidangnya khusus spesialis specialist specialized specializing macam jenis tipe type umum semacam seperti like
  work works job langsung punya memiliki ber aktif lulusan sudah belum pernah masih agar supaya karena tapi namun
  bersedia siap dicoba tanpa pakai pake menggunakan using based local lokal only hanya saja aja doang
`)

/**
 * Words of everyday speech that we have no meaning for and that look like words we have: never "corrected".
 * Whoever asks for an astronaut gets told that we have none.
 */
export const OTHER_WORDS: ReadonlySet<string> = list(`
  astronot astronaut dokter doctor bedah surgeon surgery gigi dentist bidan midwife perawat nurse suster apoteker
  pharmacist psikolog psikiater guru teacher dosen lecturer profesor pengacara lawyer notaris hakim jaksa polisi police
  tentara army soldier pilot pramugari pramugara nakhoda kapten masinis arsitek architect insinyur engineer akuntan
  accountant auditor aktuaris manajer manager direktur director ceo cto cfo presiden menteri bupati gubernur lurah
  camat politikus politisi wartawan jurnalis reporter penulis editor penerjemah translator aktor aktris artis penyanyi
  penari model atlet pemain pelatih wasit ilmuwan peneliti researcher scientist fisikawan kimiawan ahli biologi
  data analyst scientist analis konsultan consultant banker bankir teller broker pialang investor developer backend
  frontend devops blockchain ustadz pendeta pastor biksu imam dukun paranormal detektif detective agen spy mata kelas
  class kelasi gajah gaji kerjasama sekolah school universitas kampus rumah sakit hospital klinik clinic puskesmas
  bandara airport stasiun terminal pelabuhan kereta pesawat roket rocket kapal selam helikopter tank perang politik
  hukum saham kripto bitcoin asuransi insurance bank pajak hutang kredit selamat pagi siang sore malam terima kasih
  halo hello hai maaf kenapa bagaimana apa siapa kapan dimana mengapa what when where why how cinta hewan kucing
  anjing burung harimau singa manusia dunia negara hidup mati besok kemarin lusa nanti
  drop table select union insert update delete alert script javascript null undefined html body href onerror passwd
  admin123 password users user name value test testing lorem ipsum foo bar baz
  tambang pertambangan timbangan ambulans nuklir kimia boiler kunci jam arloji pengantin pegadaian penjara tahanan narapidana
  marketing seo copywriter hrd recruiter legal penasihat pengawas superviser koki2 direksi komisaris
`)

/**
 * Words for a role that add nothing beside the trade they stand next to: 'teknisi las', 'forklift driver'. Alone,
 * some of them have a meaning of their own, which the data gives them.
 */
export const ROLE_WORDS: ReadonlySet<string> = list(`
  tukang operator teknisi mekanik montir sopir driver pengemudi petugas ahli juru pengrajin perajin pembuat penjual
  pedagang buruh kuli helper asisten staf staff crew kru kenek kernet laden pemasang pengolah pekerja teknik mechanic
  technician maker assistant installer repairer repairman fitter craftsman craftsmen operators technicians drivers
  artist worker workers jual menjual cetak tanam rakit potong ganti olah kelola urus setel cek antar edit atur
  penjaga tenaga spesialis jualan dagang bikin pasang servis reparasi repair perawatan merawat budidaya ternak tani petani
  peternak training maintenance handyman tradesman labourer laborer perusahaan bengkel usaha
`)

/** Places of work and bare words for work: they mean something only when nothing in the text says more. */
export const WEAK_PHRASES: ReadonlySet<string> = new Set([
  'tukang',
  'kuli',
  'buruh',
  'helper',
  'kenek',
  'mekanik',
  'montir',
  'teknisi',
  'mechanic',
  'technician',
  'operator',
  'pabrik',
  'factory',
  'gudang',
  'warehouse',
  'toko',
  'hotel',
  'restoran',
  'cafe',
  'proyek',
  'kebun',
  'bangunan',
  'pengrajin',
  'bengkel',
  'warung',
  'konveksi',
  'handmade',
  'pipa',
  'plat',
  'elektronik',
  'garmen',
])
