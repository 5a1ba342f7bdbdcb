# Audit: catatan siapa melakukan apa, kapan, tentang siapa, dan mengapa.

command-audit = Catatan audit (admin)
button-audit = 🧾 Audit
button-audit-newest = 🕘 Terbaru
button-audit-older = Lebih lama ›
button-audit-person = 🔎 Per orang
button-audit-act = 🏷 Per jenis
button-audit-all-acts = Semua jenis
button-audit-export = 📥 Unduh XLSX
button-audit-back = ‹ Daftar

audit-not-admin = Catatan audit hanya untuk admin kepegawaian.
audit-home = 🧾 <b>Audit</b>

    Tersimpan <b>{ $count }</b> catatan: siapa melakukan apa, kapan, tentang siapa, dan mengapa. Catatan hanya bertambah; tidak ada yang dapat mengubah atau menghapusnya.

    Membuka dan mengunduh daftar ini ikut dicatat.
audit-list = 🧾 <b>Audit</b> · terbaru di atas
audit-of-person = Orang: <b>{ $name }</b> (••••{ $nip })
audit-of-act = Jenis: <b>{ $act }</b>
audit-nothing = Belum ada catatan yang cocok.
audit-line = <b>{ $place }.</b> { $at } · { $act }
    { $actor ->
        [none] Sistem
       *[other] { $actor }
    }{ $about ->
        [none] { "" }
       *[other] { " " }→ { $about }
    }
audit-choose-group = Jenis catatan yang mana? Pilih kelompoknya.
audit-choose-act = Kelompok <b>{ $group }</b>. Pilih jenisnya.
audit-entry = 🧾 <b>{ $act }</b>
    Catatan nomor { $id } · <code>{ $code }</code>

    Kapan: { $at }
audit-person = { $name } (••••{ $nip })
audit-by = Oleh: { $person }
audit-by-machine = Oleh: sistem atau baris perintah
audit-about = Tentang: { $person }
audit-subject = Mengenai: <code>{ $subject }</code>
audit-before = <b>Sebelum</b>
audit-after = <b>Sesudah</b>
audit-why = <b>Alasan</b>
desk-search-audit = Catatan tentang siapa? Ketik nama, atau 4 angka terakhir NIP-nya.

job-title-audit-export = Unduhan audit
audit-export-taken = ⏳ Unduhan audit sedang disiapkan. Kemajuannya tampak di bawah ini.
audit-exported = ✅ Unduhan audit selesai: { $count } catatan.
audit-file = Audit, berkas ke-{ $part }: { $count } catatan. NIP disamarkan. Simpan dengan aman.
audit-sheet = Audit
audit-column-id = Nomor
audit-column-at = Waktu
audit-column-actor = Oleh
audit-column-actor-nip = NIP (oleh)
audit-column-act = Perbuatan
audit-column-code = Kode
audit-column-about = Tentang
audit-column-about-nip = NIP (tentang)
audit-column-subject = Mengenai
audit-column-before = Sebelum
audit-column-after = Sesudah
audit-column-why = Alasan

button-audit-days = 📅 Tanggal
button-audit-from = Dari: { $day }
button-audit-until = Sampai: { $day }
button-audit-all-days = Semua hari
button-audit-show = 🔎 Tampilkan
audit-any-day = kapan pun
audit-choose-days = 📅 Catatan dari hari apa sampai hari apa? Ketuk untuk mengubah.
audit-choose-from = 📅 Dari hari apa?
audit-choose-until = 📅 Sampai hari apa?
audit-of-days = Hari: { $from ->
        [none] sejak awal
       *[other] { $from }
    } – { $until ->
        [none] hari ini
       *[other] { $until }
    }
audit-subject-known = Mengenai: { $kind ->
        [appeal] keberatan nomor
        [assessment] penilaian nomor
        [broadcast] siaran nomor
        [class] kelas nomor
        [correction] permintaan perbaikan nomor
        [cycle] periode nomor
        [day] hari
        [faq] pertanyaan umum nomor
        [framework] kamus kompetensi versi nomor
        [job] pekerjaan nomor
        [plan] rencana pelatihan nomor
        [question] pertanyaan nomor
        [result] hasil nomor
        [unit] unit nomor
       *[other] { $kind }
    } { $number }

audit-field-act = Jenis catatan
audit-field-acting = Pengganti
audit-field-answer = Jawaban
audit-field-approved-by = Disetujui oleh
audit-field-at = Waktu
audit-field-bands = Kategori
audit-field-category = Kelompok
audit-field-changed-people = Data berubah
audit-field-class = Kelas nomor
audit-field-classes = Kelas
audit-field-code = Kode
audit-field-competencies = Kompetensi
audit-field-competency = Kompetensi
audit-field-corrects = Meralat siaran nomor
audit-field-count = Jumlah
audit-field-draft = Rancangan nomor
audit-field-drafted-at = Dirancang
audit-field-ends-on = Selesai
audit-field-entries = Pegawai
audit-field-band-from = Mulai nilai
audit-field-from-at = Mulai
audit-field-full-nip = NIP lengkap
audit-field-item = Butir
audit-field-held = Dipertahankan
audit-field-jenjang = Jenjang
audit-field-kind = Jenis
audit-field-label = Nama versi
audit-field-left = Keluar
audit-field-moved = Pindah unit atau atasan
audit-field-name = Nama
audit-field-new-people = Pegawai baru
audit-field-new-units = Unit baru
audit-field-newly-linked = Baru terhubung
audit-field-opening = Pesan pimpinan nomor
audit-field-opens-at = Dibuka
audit-field-opens-for = Dibuka sendiri atas nama
audit-field-part = Bagian
audit-field-peers = Rekan
audit-field-people = Orang
audit-field-person = Orang
audit-field-place = Tempat
audit-field-question = Pertanyaan
audit-field-rated-before = Butir yang sudah dinilai sebelumnya
audit-field-rating-until = Akhir penilaian atasan
audit-field-reachable = Dapat dijangkau
audit-field-recipients = Penerima
audit-field-refused-rows = Baris ditolak
audit-field-returned = Kembali
audit-field-rows = Catatan
audit-field-rules = Aturan nilai
audit-field-scope = Peserta
audit-field-self = Diri
audit-field-self-until = Akhir penilaian diri
audit-field-starts-on = Mulai
audit-field-state = Keadaan
audit-field-superior-weight = Atasan
audit-field-superior = Atasan
audit-field-team = Yang dipimpin
audit-field-text = Isi
audit-field-trainings = Pelatihan
audit-field-training = Pelatihan
audit-field-unchanged = Tetap
audit-field-unit = Unit
audit-field-unit-chosen = Unit
audit-field-unit-parents = Unit berganti induk
audit-field-units = Unit
audit-field-until = Sampai
audit-field-until-at = Sampai
audit-field-version = Versi
audit-field-weights = Bobot
audit-value-plt = Plt
audit-value-plh = Plh
audit-value-definitif = Atasan definitif
audit-value-part-self = Penilaian diri
audit-value-part-rating = Penilaian atasan
audit-value-part-all = Semua yang belum selesai
audit-value-unknown = Tidak pasti
audit-value-failed = Gagal
audit-value-yes = ya
audit-value-no = tidak

audit-group-rating = 📝 Penilaian
audit-group-cycle = 🗓 Periode
audit-group-roster = 🗂 Pegawai
audit-group-account = 🔗 Akun
audit-group-training = 🎓 Pelatihan
audit-group-broadcast = 📣 Siaran
audit-group-question = 💬 Pertanyaan
audit-group-view = 👁 Melihat, mengunduh
audit-group-other = ⚙️ Lain-lain

audit-act-self-submitted = Penilaian diri dikirim
audit-act-superior-submitted = Penilaian atasan dikirim
audit-act-peer-submitted = Penilaian rekan dikirim
audit-act-subordinate-submitted = Penilaian bawahan dikirim
audit-act-result-published = Hasil diterbitkan untuk seorang ASN
audit-act-cycle-opened = Periode dibuka
audit-act-cycle-published = Hasil periode diterbitkan
audit-act-cycle-closed = Periode ditutup
audit-act-opening-recorded = Pesan pimpinan disimpan
audit-act-holiday-added = Hari libur ditambahkan
audit-act-holiday-removed = Hari libur dihapus
audit-act-roster-imported = Data pegawai diimpor
audit-act-unit-changed = Unit diubah
audit-act-unit-change-planned = Pindah unit direncanakan
audit-act-superior-changed = Atasan diganti
audit-act-superior-reported-wrong = Atasan dilaporkan salah
audit-act-acting-appointed = Plt/Plh ditunjuk
audit-act-acting-ended = Plt/Plh diakhiri
audit-act-marked-leaver = Ditandai sudah keluar
audit-act-brought-back = Diaktifkan kembali
audit-act-leave-set = Cuti dicatat
audit-act-account-linked = Akun Telegram dihubungkan
audit-act-account-unlinked = Akun Telegram dilepas
audit-act-invitations-issued = Undangan dibuat
audit-act-invitation-locked = Undangan terkunci
audit-act-plan-accepted = Pelatihan dipilih
audit-act-plan-invitation-accepted = Undangan pelatihan diterima
audit-act-plan-approved = Pelatihan disetujui
audit-act-plan-refused = Pelatihan ditolak atasan
audit-act-plan-declined = Pelatihan tidak diambil
audit-act-plan-decline-requested = Penolakan pelatihan wajib diajukan
audit-act-plan-decline-accepted = Penolakan pelatihan disetujui
audit-act-plan-decline-refused = Penolakan pelatihan tidak disetujui
audit-act-plan-cancelled = Pelatihan dibatalkan
audit-act-plan-moved-up = Naik dari daftar tunggu
audit-act-proof-sent = Bukti pelatihan dikirim
audit-act-proof-accepted = Bukti pelatihan diterima
audit-act-proof-given-back = Bukti pelatihan dikembalikan
audit-act-class-drafted = Rancangan kelas dibuat
audit-act-class-planned = Kelas direncanakan
audit-act-broadcast-submitted = Siaran dimintakan persetujuan
audit-act-broadcast-approved = Siaran disetujui
audit-act-broadcast-refused = Siaran ditolak
audit-act-broadcast-scheduled = Siaran dijadwalkan
audit-act-broadcast-schedule = Siaran dijadwalkan (baris perintah)
audit-act-broadcast-withdrawn = Siaran ditarik kembali
audit-act-broadcast-start = Siaran mulai dikirim
audit-act-broadcast-pause = Siaran dijeda
audit-act-broadcast-resume = Siaran dilanjutkan
audit-act-broadcast-cancel = Siaran dibatalkan
audit-act-broadcast-corrected = Siaran diralat
audit-act-broadcast-repeated = Siaran dikirim ulang
audit-act-broadcast-resend-drafted = Rancangan kirim ulang dibuat
audit-act-question-asked = Pertanyaan dikirim
audit-act-question-taken = Pertanyaan diambil
audit-act-question-released = Pertanyaan dilepas
audit-act-question-answered = Pertanyaan dijawab
audit-act-faq-drafted = Pertanyaan umum dirancang
audit-act-faq-changed = Pertanyaan umum diubah
audit-act-faq-published = Pertanyaan umum diterbitkan
audit-act-faq-retired = Pertanyaan umum ditarik
audit-act-person-card-viewed = Kartu pegawai dilihat
audit-act-evidence-seen = Bukti dukung dilihat
audit-act-comparison-seen = Perbandingan nilai dilihat
audit-act-class-guests-seen = Daftar peserta kelas dilihat
audit-act-broadcast-exported = Laporan siaran diunduh
audit-act-unreachable-exported = Daftar tak terjangkau diunduh
audit-act-audit-viewed = Audit dibuka
audit-act-audit-exported = Audit diunduh
audit-act-framework-imported = Kamus kompetensi diimpor
audit-act-catalogue-imported = Katalog pelatihan diimpor
audit-act-demo-office-made = Kantor contoh dibuat
audit-act-cycle-joined = Ikut periode (menyusul)
audit-act-self-extended = Waktu penilaian diri diperpanjang
audit-act-rating-moved = Penilaian yang belum dimulai beralih ke atasan baru
audit-act-rating-handed-over = Penilaian yang sudah dimulai dilanjutkan atasan baru
audit-act-open-people-seen = Daftar yang belum selesai dilihat
audit-act-participation-seen = Kesertaan seorang ASN dilihat
audit-act-cycle-drafted = Rancangan periode dibuat
audit-act-cycle-draft-changed = Rancangan periode diubah
audit-act-cycle-draft-dropped = Rancangan periode dihapus
audit-act-rapor-made = Rapor dibuat
audit-act-waiting-superiors-seen = Daftar atasan yang ditunggu dilihat
audit-act-line-superiors-seen = Nama bawahan yang ditunggu penilaiannya dilihat
audit-act-results-exported = Hasil periode diekspor
audit-act-rater-statistics-seen = Statistik penilai dilihat
audit-act-backup-taken = Cadangan data dibuat
audit-act-backup-restored = Data dipulihkan dari cadangan
audit-act-result-acknowledged = Hasil ditandai sudah dibaca
audit-act-result-commented = Hasil ditanggapi ASN
audit-act-sent-despite-warning = Penilaian dikirim meskipun ada peringatan
audit-act-incident-cited = Catatan kejadian dikutip dalam alasan
audit-act-dialogue-agree = Menyetujui nilai pihak lain dalam dialog
audit-act-dialogue-explain = Menjelaskan nilai dalam dialog
audit-act-level-revised = Nilai diubah dalam dialog
audit-act-meeting-proposed = Waktu bicara diusulkan
audit-act-meeting-agreed = Waktu bicara disetujui
audit-act-peers-proposed = Usulan rekan penilai dikirim
audit-act-appeal-recused = Pemutus keberatan menyatakan benturan kepentingan
audit-act-peer-role-ended = Menilai sebagai atasan, tidak lagi sebagai rekan
audit-act-peers-confirmed = Rekan penilai ditetapkan
audit-act-rating-delegated = Penilaian dialihkan kepada penilai lain
audit-act-rating-returned = Penilaian dikembalikan kepada penilai sebelumnya
audit-act-appeal-filed = Keberatan diajukan
audit-act-appeal-withdrawn = Keberatan ditarik kembali
audit-act-appeal-said = Keterangan dalam keberatan
audit-act-appeal-decided = Keberatan diputus
audit-act-appeal-decider-named = Pemutus keberatan ditunjuk
audit-act-appeal-seen = Keberatan dilihat
audit-field-decider = Pemutus
audit-field-decision = Putusan
audit-field-items = Butir
audit-field-jpm = JPM
audit-value-granted = dikabulkan
audit-value-refused = ditolak
audit-act-correction-asked = Perbaikan data diminta
audit-act-correction-done = Permintaan perbaikan dipenuhi
audit-act-correction-declined = Permintaan perbaikan tidak dipenuhi
audit-act-correction-seen = Permintaan perbaikan dilihat
audit-act-person-corrected = Data pegawai diperbaiki
audit-act-own-data-exported = Salinan data diambil
audit-act-retention-run = Data lewat masa simpan dihapus
audit-act-dpia-taken = Dokumen DPIA diambil
audit-field-field = Data
audit-field-form = Bentuk
audit-field-position = Jabatan
audit-field-phone = Nomor HP
