# Siaran: menulis, memilih penerima, mengirim, menyetujui, meralat.

command-siaran = Siaran kepada pegawai
button-broadcasts = 📣 Siaran

compose-list = 📣 <b>Siaran</b>
    Ketuk satu untuk membukanya.
compose-list-empty = 📣 <b>Siaran</b>
    Belum ada siaran. Mulai dengan <b>Siaran baru</b>, atau pakai contoh.
compose-row-draft = ✏️ Draf: { $title }
compose-row-approval = ⏳ Menunggu setuju: { $title }
compose-row-scheduled = 🕒 { $at }: { $title }
compose-row-sending = 📤 Sedang dikirim: { $title }
compose-row-paused = ⏸ Dijeda: { $title }
compose-row-done = ✅ Selesai: { $title }
compose-row-correction = ⏳ Ralat menunggu setuju: { $title }
button-compose-new = ➕ Siaran baru
button-compose-templates = 📄 Dari contoh
compose-templates = 📄 Pilih contoh. Isinya dapat Anda ubah sebelum dikirim.

compose-new = ✏️ <b>Siaran baru</b>
    Kirim isinya sekarang: tulisan, foto, video, atau dokumen. Tebal, miring, dan tautan tetap seperti yang Anda ketik. Belum ada yang dikirim ke pegawai.
compose-text-ask = ✏️ Ketik isi siaran sekarang. Tulisan ini menggantikan yang lama.
compose-files-ask = 📎 Kirim foto, video, atau dokumen sekarang, boleh beberapa sekaligus (paling banyak { $most }).
    Foto dan video boleh bersama; dokumen tersendiri; pesan suara hanya satu.
    Sekarang: { $count } berkas.
compose-wrong-kind = Kirim tulisan, foto, video, dokumen, atau pesan suara. Yang lain belum dapat disiarkan.
compose-empty = Siaran perlu tulisan atau berkas. Ketik tulisannya dahulu.
compose-text-too-long = Tulisan itu { $length } huruf; paling banyak { $most }. Singkatkan, lalu kirim lagi.
compose-caption-too-long = Bersama berkas, tulisan paling banyak { $most } huruf; ini { $length }. Singkatkan tulisannya, atau kirim tulisan sebagai siaran tersendiri tanpa berkas.
compose-too-many-files = Satu siaran paling banyak { $most } berkas. Berkas tadi tidak ditambahkan.
compose-files-differ = Berkas ini tidak dapat digabung: dokumen tersendiri, foto dan video tersendiri. Berkas tadi tidak ditambahkan.
compose-voice-alone = Pesan suara hanya dapat dikirim sendiri, tanpa berkas lain. Berkas tadi tidak ditambahkan.
compose-question-unfinished = Pertanyaannya belum selesai. Lengkapi atau hapus pertanyaan dahulu.
compose-not-sendable = Telegram tidak dapat mengirim isi ini. Singkatkan atau kurangi formatnya, lalu coba lagi.
compose-no-longer-draft = Siaran ini bukan draf lagi, jadi tidak dapat diubah. Buka /siaran.
compose-files-unnamed = Berkas tanpa tulisan

compose-draft = 📣 <b>Draf siaran</b>
compose-draft-other = ✏️ Draf ini ditulis { $name }. Hanya penulisnya yang dapat mengubah.
compose-overview-files = 📎 { $count } berkas
compose-overview-links = 🔗 { $labels }
compose-overview-understood = ☑️ Dengan tombol <b>Saya sudah paham</b>
compose-overview-question = ❓ { $text }
compose-overview-question-unfinished = ❓ Pertanyaan belum selesai
compose-overview-to = 👥 Kepada: { $who }
compose-overview-except = kecuali { $who }
compose-overview-correction = ✏️ Ralat: { $count } orang yang sudah menerima siaran ini akan melihat tulisan baru.
compose-everyone = semua pegawai
compose-count = Terjangkau <b>{ $reachable }</b> orang · belum tertaut { $notLinked } · memblokir { $blocked }
button-compose-text = ✏️ Tulis isi
button-compose-files = 📎 Berkas
button-compose-links = 🔗 Tombol tautan
button-compose-question = ❓ Pertanyaan
button-compose-understood = { $on ->
        [1] ☑️ Saya sudah paham: ya
       *[other] ⬜ Saya sudah paham: tidak
    }
button-compose-segment = 👥 Penerima
button-compose-preview = 👁 Pratinjau
button-compose-test = 📲 Kirim ke saya
button-compose-schedule = 🕒 Jadwalkan
button-compose-remove = 🗑 Hapus draf
button-compose-list = ↩️ Daftar siaran
button-compose-files-remove = 🗑 Hapus semua berkas
compose-remove-ask = 🗑 Hapus draf <b>{ $title }</b>? Isinya hilang.
button-compose-remove-sure = 🗑 Ya, hapus
compose-removed = Draf dihapus.

compose-links-ask = 🔗 Ketik tombol tautan, satu per baris (paling banyak { $most }):
    <code>Buka jadwal | https://contoh.go.id/jadwal</code>
compose-links-now = Sekarang: { $labels }
button-compose-links-remove = 🗑 Hapus semua tautan
compose-links-bad = Belum terbaca. Perbaiki, lalu kirim semua baris sekali lagi:
compose-link-no-label = Baris { $place }: tulis nama tombol, tanda |, lalu alamat.
compose-link-no-address = Baris { $place }: alamatnya belum benar, misalnya https://contoh.go.id
compose-link-label-too-long = Baris { $place }: nama tombol paling banyak 40 huruf.
compose-links-too-many = Paling banyak { $most } tautan. Kirim ulang yang terpenting.

compose-question-head = ❓ <b>Pertanyaan pemahaman</b>
compose-question-now = Sekarang: { $text }
    Jawaban benar: { $right }
compose-question-text = (1/3) Ketik pertanyaannya.
compose-question-options = (2/3) Ketik 2 sampai 4 jawaban, satu per baris. Beri tanda * di depan yang benar:
    <code>* 15 Desember
    31 Desember</code>
compose-question-correct = Jawaban mana yang benar? Ketuk, atau ketik nomornya.
compose-question-explanation = (3/3) Ketik penjelasannya: mengapa itu benar. Penerima membacanya setelah menjawab.
compose-question-option = { $place }. { $option }
button-compose-question-remove = 🗑 Hapus pertanyaan
compose-question-text-length = Pertanyaan harus { $least } sampai { $most } huruf. Ketik sekali lagi.
compose-question-explanation-length = Penjelasan harus { $least } sampai { $most } huruf. Ketik sekali lagi.
compose-question-options-count = Perlu { $least } sampai { $most } jawaban, satu per baris. Ketik sekali lagi.
compose-question-option-too-long = Jawaban { $place } terlalu panjang: paling banyak { $most } huruf.
compose-question-option-twice = Jawaban { $place } sama dengan yang lain. Ketik sekali lagi.
compose-question-several-right = Hanya satu jawaban yang boleh bertanda *. Ketik sekali lagi.
compose-question-no-such-option = Ketik nomor 1 sampai { $most }.
compose-text-please = Ketik sebagai tulisan, atau ketuk Kembali pada pesan di atas.

compose-segment = 👥 <b>Penerima</b>
compose-segment-everyone = Semua pegawai.
compose-segment-with = Yang menerima: { $who }
compose-segment-without = Tidak menerima: { $who }
compose-segment-how = <i>Syarat sejenis: salah satu cukup. Syarat berbeda jenis: semuanya harus terpenuhi.</i>
compose-segment-or = { $first } atau { $second }
compose-segment-and = { $first }, dan { $second }
button-compose-with = ➕ Tambah syarat
button-compose-without = ➖ Kecualikan
button-compose-drop = ✖ { $condition }
button-compose-drop-except = ✖ kecuali { $condition }
compose-segment-kind-with = Siapa yang menerima? Pilih jenis syaratnya.
compose-segment-kind-without = Siapa yang tidak menerima? Pilih jenis syaratnya.
compose-segment-pick = Pilih satu.
compose-segment-pick-none = Belum ada yang dapat dipilih.
segment-kind-role = Peran
segment-kind-unit = Unit (dengan bawahannya)
segment-kind-jenjang = Jenjang
segment-kind-bidang = Bidang
segment-kind-standing = Keadaan dalam periode
segment-kind-not-understood = Belum paham siaran lain
segment-unit = { $name } dengan bawahannya
segment-not-understood = belum paham “{ $title }”
segment-gone = (sudah tidak ada)
standing-self-not-started = belum mulai penilaian diri
standing-self-not-sent = belum kirim penilaian diri
standing-self-sent = sudah kirim penilaian diri
standing-not-rated = belum dinilai atasan
standing-rated = sudah dinilai atasan
standing-rates-unfinished = atasan yang belum selesai menilai

compose-preview-foot = ⬆️ Begitulah pesan yang diterima pegawai. Belum ada yang dikirim.
compose-test-done = 📲 Terkirim kepada Anda saja.

compose-send = 📨 <b>Siap dikirim?</b>
compose-send-who = Kepada <b>{ $count } orang</b>, { $minutes ->
        [0] kurang dari satu menit
       *[other] sekitar { $minutes } menit
    }.
compose-send-nobody = Tidak ada yang terjangkau oleh syarat penerima ini. Ubah penerimanya dahulu.
compose-send-now = Waktu: <b>sekarang</b>
compose-send-at = Waktu: <b>{ $at }</b>
compose-send-off-hours = ⚠️ Itu di luar jam kerja. Tetap kirim pada waktu itu?
compose-send-brackets = ⚠️ Masih ada bagian dalam kurung siku, misalnya { $part }. Ganti dahulu lewat Tulis isi.
compose-send-approval = Lebih dari { $most } orang: siaran dikirim setelah disetujui admin lain.
compose-send-approval-pimpinan = Lebih dari { $most } orang: perlu persetujuan kedua. Anda satu-satunya admin yang terhubung, jadi pimpinan yang menyetujui.
compose-send-no-approver = Lebih dari { $most } orang: perlu persetujuan orang kedua, tetapi belum ada admin lain atau pimpinan yang terhubung dengan bot. Tambahkan admin di data pegawai, hubungkan pimpinan, atau kurangi penerimanya.
button-compose-schedule-sure = ✅ Ya, jadwalkan
button-compose-approval-sure = ✅ Ya, kirim untuk disetujui
compose-started = 📤 Siaran mulai dikirim kepada { $recipients } orang.
compose-scheduled = 🕒 Dijadwalkan: { $at }.
compose-asked-admins = ⏳ Permintaan persetujuan dikirim kepada admin lain.
compose-asked-pimpinan = ⏳ Permintaan persetujuan dikirim kepada pimpinan.
compose-changed = Isi atau penerimanya sudah berubah sejak ditampilkan. Periksa sekali lagi.
compose-in-past = Waktu itu sudah lewat. Pilih waktu lain.
compose-when-ask = 🕒 Kapan dikirim? Ketuk, atau ketik tanggal dan jam, misalnya <code>7-12-2026 08.00</code>
button-compose-tomorrow = Besok { $at }
button-compose-monday = Senin { $at }
compose-when-not-understood = Belum terbaca. Ketik tanggal dan jam, misalnya <code>7-12-2026 08.00</code>

compose-waiting = ⏳ <b>Menunggu persetujuan</b>
compose-waiting-author = Ditulis { $name }
compose-waiting-own = Orang lain yang menyetujui; Anda diberi tahu hasilnya. Selama menunggu, isinya tidak berubah.
compose-waiting-answer = Periksa pratinjau dan penerimanya. Yang Anda setujui adalah tepat yang tampil di sini.
compose-scheduled-head = 🕒 <b>Dijadwalkan</b>
button-compose-withdraw = ✏️ Kembalikan ke draf
button-compose-change-time = 🕒 Ubah waktu
button-compose-cancel = ✖️ Batalkan siaran
compose-withdrawn = Kembali menjadi draf.
compose-approved-started = ✅ Disetujui. Siaran mulai dikirim kepada { $recipients } orang.
compose-approved-scheduled = ✅ Disetujui. Dikirim { $at }.
compose-approved-corrected = ✅ Disetujui. { $count } pesan sedang diralat.
compose-approved-nobody = Disetujui, tetapi sekarang tidak ada penerima yang terjangkau.
compose-refuse-ask = ❌ Mengapa ditolak? Ketik alasannya; penulis siaran membacanya.
compose-refuse-too-short = Tulis alasannya dalam satu kalimat, sedikitnya { $least } huruf.
compose-refuse-too-long = Alasan itu terlalu panjang: paling banyak { $most } huruf.
compose-refused = ❌ Ditolak. Penulisnya diberi tahu.
notice-broadcast-approved = ✅ Siaran <b>{ $title }</b> disetujui { $name }.
notice-broadcast-refused = ❌ Siaran <b>{ $title }</b> ditolak { $name }:
    <blockquote>{ $reason }</blockquote>
    Siaran itu kembali menjadi draf.

compose-cancel-ask = ✖️ Batalkan siaran <b>{ $title }</b>? Yang belum menerima tidak akan menerima. Yang sudah menerima tetap memilikinya.
button-compose-cancel-sure = ✖️ Ya, batalkan
compose-cancelled = ✖️ Siaran <b>{ $title }</b> dibatalkan.

button-compose-correct = ✏️ Ralat tulisan
compose-correct-ask = ✏️ <b>Ralat</b>
    Ketik tulisan yang benar, lengkap. Pesan yang sudah diterima pegawai akan diganti, dan Telegram menandainya “diedit”. Berkas tidak dapat diganti.
compose-correct-files = Berkas tidak dapat diganti. Ketik tulisan barunya saja.
compose-correct-sure-ask = ⬆️ Begitulah pesannya setelah diralat. { $count } pesan akan diganti dan ditandai “diedit”. Lanjutkan?
button-compose-correct-sure = ✅ Ya, ralat
compose-corrected = ✏️ Ralat berjalan: { $count } pesan diganti.
