# Rapor kompetensi (PDF): dicetak dan ditandatangani. Dasar hukum di bawah dapat disesuaikan di sini.

button-rapor = 🖨 Rapor (PDF)
rapor-caption = 🖨 Rapor { $cycle }. Indikatif: bukan hasil asesmen resmi. Isinya data pribadi Anda; simpan dengan baik.

rapor-heading = RAPOR KOMPETENSI
rapor-cycle = Periode { $cycle }
rapor-indicative = INDIKATIF: bukan hasil asesmen resmi dan tidak menggantikan SKP.
rapor-name = Nama
rapor-nip = NIP (hanya empat angka terakhir)
rapor-position = Jabatan
rapor-unit = Unit kerja
rapor-rater = Penilai (atasan langsung)
rapor-self-sent = Penilaian diri dikirim
rapor-rated = Penilaian atasan dikirim
rapor-published = Hasil terbit
rapor-not-sent = tidak dikirim

rapor-summary-head = Ringkasan
rapor-jpm = Kesesuaian jabatan (JPM): { $jpm } % ({ $band })
rapor-counts = { $met } kompetensi memenuhi standar, { $gaps } perlu ditingkatkan.

rapor-table-head = Nilai per kompetensi
rapor-column-number = No.
rapor-column-competency = Kompetensi
rapor-column-required = Standar
rapor-column-self = Diri
rapor-column-superior = Atasan
rapor-column-level = Tingkat
rapor-column-gap = Kesenjangan
rapor-column-fit = Kecocokan
rapor-table-legend = Skala 1 sampai 5. Tanda – berarti tidak dinilai atau tidak teramati. Huruf tebal: di bawah standar jabatan.
rapor-notes-head = Catatan atasan ({ $superior })
rapor-note = { $item } (nilai { $level })
rapor-notes-none = Tidak ada catatan tertulis.

rapor-calculation-head = Bagaimana dihitung
rapor-calculation-level = Tingkat kompetensi = rata-rata nilai atasan atas butirnya. Nilai diri ditampilkan, tetapi tidak ikut dihitung. Butir yang tidak teramati tidak ikut dihitung.
rapor-calculation-level-weights = Tingkat butir = jumlah (nilai × bobot) : jumlah bobot; bobot: { $weights }. Bagian tanpa nilai tidak ikut dihitung dan pembaginya menyesuaikan. Tingkat kompetensi = rata-rata butirnya.
rapor-calculation-rule = Kecocokan = tingkat : standar, paling tinggi 1. Kesenjangan = standar − tingkat, paling rendah 0. JPM = rata-rata kecocokan × 100.
rapor-calculation-own = Angka Anda: jumlah kecocokan { $sum } : { $count } kompetensi × 100 = { $jpm } %.
rapor-calculation-own-written = Angka Anda: jumlah kecocokan { $sum } : { $count } kompetensi × 100 = { $jpm } %, ditulis { $written } %.
rapor-calculation-bands = Kategori JPM: { $bands }.

rapor-plan-head = Rencana pengembangan
rapor-plan-training = Pelatihan
rapor-plan-for = Untuk kompetensi
rapor-plan-hours = JP
rapor-plan-state = Status
rapor-plan-date = Tanggal
rapor-plan-none = Belum ada pelatihan dalam rencana.
training-state-suggested = Disarankan
training-state-invited = Diundang kepegawaian
training-state-requested = Menunggu persetujuan atasan
training-state-waitlisted = Daftar tunggu
training-state-approved = Disetujui
training-state-proof_sent = Bukti sedang diperiksa
training-state-verified = Selesai, JP tercatat
training-state-refused = Tidak disetujui atasan
training-state-decline_requested = Penolakan menunggu keputusan
training-state-declined = Ditolak
training-state-cancelled = Dibatalkan

rapor-sign-lead = Tempat dan tanggal: ....................................................
rapor-sign-asn = Pegawai yang dinilai (tanda terima, bukan persetujuan)
rapor-sign-superior = Atasan langsung selaku penilai
rapor-sign-admin = Mengetahui, pengelola kepegawaian
rapor-sign-nip = NIP { $nip }

rapor-basis-head = Dasar
rapor-basis-1 = Standar kompetensi: PermenPANRB 38/2017 tentang Standar Kompetensi Jabatan ASN. Hasil ini indikatif; keputusan tentang pegawai selalu diambil manusia.
rapor-basis-2 = Pengembangan kompetensi: UU 20/2023 Pasal 49 dan PP 11/2017 Pasal 205–207 (analisis kesenjangan kompetensi).
rapor-basis-3 = Keberatan: PP 30/2019 Pasal 59, kepada atasan dari penilai, paling lama 14 hari sejak hasil diterima.
rapor-basis-4 = Data pribadi: UU 27/2022. Dokumen ini hanya untuk yang bersangkutan, atasannya, dan pengelola kepegawaian.
rapor-foot = { $name } · { $cycle } · dicetak { $date } · indikatif
rapor-page = Halaman
rapor-page-of = dari

button-rapor-units = 🖨 Rapor per unit · { $name }
rapor-units = 🖨 <b>Rapor per unit</b> · { $cycle }
    Pilih unit. Rapor semua orang di unit itu dibuat menjadi satu berkas PDF, dan setiap pembukaannya dicatat.
rapor-units-none = 🖨 Belum ada hasil yang terbit untuk periode ini.
rapor-unit-taken = 🖨 Rapor unit sedang dibuat. Berkasnya dikirim ke sini.
rapor-unit-caption = 🖨 Rapor <b>{ $unit }</b>, { $cycle }: { $count } orang. Indikatif. Isinya data pribadi: cetak, serahkan kepada orangnya, jangan diteruskan.
rapor-unit-gone = Unit itu belum memiliki hasil.
job-title-rapor-unit = Membuat rapor per unit
rapor-read = Dibaca ASN
rapor-not-read = belum ditandai; diam bukan persetujuan
rapor-read-at = { $at } (dibaca, bukan berarti disetujui)
rapor-comment = Tanggapan { $name }
rapor-with-peers = { $given } (rekan { $mean }, n = { $count })
rapor-table-peers = Rekan: rata-rata rekan dan bawahan tanpa nama, sedikitnya 3 orang (n).
rapor-changed-head = Berubah melalui keberatan
rapor-changed = diputus { $decider } pada { $at }; { $items }; JPM { $before } % → { $after } %. Alasan: { $reason } Keputusan bersifat final (PP 30/2019 Pasal 59).
