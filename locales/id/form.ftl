# Satu formulir penilaian: butir, tinjauan, pengiriman, alasan, bukti, perbandingan.

tap-not-yours = Tombol ini bukan untuk Anda. Buka /menu untuk melihat yang dapat Anda lakukan.
tap-stale = Tombol ini sudah tidak berlaku. Buka /menu untuk melanjutkan; jawaban Anda tetap tersimpan.

form-closed-cycle = Periode ini sudah tidak dibuka untuk diisi. Jawaban Anda tetap tersimpan.
form-closed-self-window = Masa penilaian diri berakhir { $until }. Jawaban Anda tersimpan dan tidak dapat diubah lagi.
form-closed-superior-began = Atasan Anda sudah mulai menilai, jadi formulir penilaian diri Anda tidak dapat diubah lagi.
form-closed-waiting = Belum dapat dinilai: penilaian dirinya belum dikirim. Terbuka bila sudah dikirim, atau setelah { $until }.
form-closed-submitted = Penilaian ini sudah dikirim; formulirnya tidak dapat diubah lagi.

item-head-self = 📝
item-head-superior = 📋 <b>{ $name }</b>
item-competency = <b>{ $competency }</b> · { $item }
item-question-self = <i>Mana yang paling menggambarkan keseharian Anda?</i>
item-question-superior = <i>Mana yang paling sering Anda lihat?</i>
item-anchor = <b>{ $level }</b>  { $anchor }
item-for = 👤 Untuk: <b>{ $name }</b>
item-not-observed-given = Saat ini: <b>tidak teramati</b>. Ketuk angka untuk mengubah.

toast-level-kept = Tersimpan: { $level }
toast-team-kept = Tersimpan: { $name }, { $level }
toast-unobserved-kept = Tersimpan: tidak teramati

button-previous = ⬅️ Sebelumnya
button-skip = Lewati ➡️
button-review = 🔎 Tinjau
button-save = 💾 Simpan
button-continue = ▶️ Lanjutkan
button-start = ▶️ Mulai
button-send = 📨 Kirim
button-send-sure = ✅ Ya, kirim
button-back = ↩️ Kembali
button-add-evidence = { $count ->
    [0] 📎 Tambah bukti
   *[other] 📎 Tambah bukti ({ $count })
  }
button-no-evidence = ▶️ Lewati
button-see-evidence = 📎 Lihat bukti ({ $count })
button-not-observed = 🚫 Tidak teramati
button-add-note = ✏️ Tambah catatan
button-write-reason = ✏️ Tulis alasan lain
button-queue = 📋 Daftar yang dinilai

review-head-self = 🔎 <b>Tinjauan penilaian diri</b>
review-head-superior = 🔎 <b>Tinjauan: { $name }</b>
review-line = { $competency }: <b>{ $levels }</b>
review-open = Masih { $count } butir belum dijawab (tanda –).
review-complete = Semua butir sudah dijawab. Periksa sekali lagi, lalu ketuk <b>Kirim</b>.
review-sent-editable = Sudah dikirim. Anda masih dapat mengubah jawaban sampai atasan mulai menilai; perubahan langsung tersimpan.

send-ask-self = Kirim penilaian diri Anda sekarang? Anda masih dapat mengubahnya sampai atasan mulai menilai.
send-ask-superior = Kirim penilaian untuk <b>{ $name }</b>? Setelah dikirim, nilai hanya dapat berubah lewat dialog atau keberatan, dengan alasan.
send-warn-head = ⚠️ <b>Sebelum dikirim, mohon lihat sekali lagi.</b>
send-warn-same = • Semua { $count } butir yang teramati bernilai <b>{ $level }</b>.
send-warn-fast = • Separuh dari { $count } butir dijawab dalam { $seconds } detik atau kurang. Membaca kelima perilaku biasanya lebih lama.
send-warn-choice = Bisa jadi memang demikian. Ketuk <b>Tinjau</b> untuk memeriksa, atau tetap kirim; bila tetap dikirim, hal ini dicatat.
send-unanswered-toast = Masih ada butir yang belum dijawab.
send-reasons-missing = Masih { $count } butir membutuhkan alasan. Nilai 1, nilai 5, dan yang tidak teramati selalu disertai alasan. Ketuk butirnya:
sent-self = ✅ Penilaian diri Anda sudah terkirim. Berikutnya <b>{ $superior }</b> menilai Anda tanpa melihat nilai yang Anda berikan. Anda akan diberi tahu bila hasil terbit.
sent-self-no-superior = ✅ Penilaian diri Anda sudah terkirim. Anda akan diberi tahu bila hasil terbit.
sent-superior-no-self = ✅ Penilaian untuk <b>{ $name }</b> sudah terkirim. Yang bersangkutan tidak mengirim penilaian diri, jadi tidak ada yang dibandingkan.
saved = 💾 Tersimpan: { $done } dari { $total } butir. Lanjutkan kapan saja sampai { $until }.

saved-late = 💾 Tersimpan: { $done } dari { $total } butir. Batas waktu sudah lewat; penilaian masih diterima sampai hasil diterbitkan.
saved-unsent = Semua butir sudah dijawab, tetapi <b>belum dikirim</b>.

reason-ask-extreme = Anda memilih <b>{ $level }</b>. Apa yang Anda lihat pada { $name } sehingga memilih nilai ini?
reason-ask-note = Catatan Anda tentang butir ini untuk { $name }:
reason-how = Ketik satu kalimat tentang apa yang Anda lihat. Alasan ini akan dibaca oleh yang dinilai.
reason-given = Tertulis sekarang: <i>{ $reason }</i>
reason-starters = Perlu bantuan memulai? Ketuk <b>Situasi</b>, lalu ceritakan bagian demi bagian.
reason-situation = Situasi
reason-action = Tindakan
reason-outcome = Hasil
reason-ask-situation = Ceritakan situasinya: kapan, di mana, tugas apa?
reason-ask-action = Apa yang dilakukan atau dikatakannya saat itu?
reason-ask-outcome = Apa akibatnya bagi warga, tim, atau pekerjaan?
reason-part-kept = ✅ Bagian itu tersimpan.
reason-lacks-words = Alasan itu terlalu singkat: baru { $have } kata, sedikitnya { $least } kata.
reason-lacks-letters = Alasan itu terlalu singkat: baru { $have } huruf, sedikitnya { $least } huruf.
reason-lacks-variety = Alasan itu mengulang kata yang sama: baru { $have } kata berbeda, sedikitnya { $least }.
reason-example = Tulis satu kalimat, misalnya: <i>Senin pagi menenangkan warga yang marah, antrean kembali tertib.</i>
reason-too-long = Alasan itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
reason-text-please = Alasan harus berupa tulisan. Ketik satu kalimat, atau ketuk Kembali pada pesan di atas.
reason-kept = ✅ Alasan tersimpan.

unobserved-ask = Mengapa perilaku ini tidak teramati pada { $name }? Butir ini tidak ikut dihitung.
unobserved-write = Tulis mengapa perilaku ini tidak teramati pada { $name }.
unobserved-chance = Belum ada kesempatan mengamati
unobserved-task = Tidak terkait dengan tugasnya
unobserved-new = Baru bergabung di unit ini

evidence-invite = 📎 <b>{ $competency }</b> selesai.
    Adakah bukti yang ingin Anda tunjukkan kepada atasan? Misalnya cerita singkat, foto, atau dokumen. Boleh dilewati.
evidence-ask = 📎 Kirim bukti untuk <b>{ $competency }</b>: ketik cerita singkat, atau kirim foto atau dokumen (paling banyak { $most }).
    Sebaiknya jangan menampilkan data pribadi warga.
evidence-kept = ✅ Bukti ke-{ $count } tersimpan. Kirim lagi, atau ketuk Lanjutkan.
evidence-kept-last = ✅ Bukti ke-{ $count } tersimpan. Jumlahnya sudah cukup; ketuk Lanjutkan.
evidence-text-too-long = Tulisan itu terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
evidence-enough = Bukti untuk kompetensi ini sudah { $most }, itu jumlah paling banyak.
evidence-wrong-kind = Kiriman itu belum dapat disimpan sebagai bukti. Kirim tulisan, foto, atau dokumen (PDF, Word, Excel).
evidence-none = Belum ada bukti untuk kompetensi ini.
evidence-head = 📎 Bukti { $place } dari { $total } · <b>{ $competency }</b>
evidence-training = 🎓 { $title }, { $hours } JP, diverifikasi { $date }
quote = <blockquote>{ $text }</blockquote>

compare-head-superior = 🔓 <b>{ $name }</b>: penilaian diri / penilaian Anda
compare-head-self = 🔓 Penilaian diri Anda / penilaian atasan
compare-line = { $item }: { $self } / { $superior }

button-team-walk = 🧭 Per butir
button-team-items = 🧭 Daftar butir
button-team-passed = ↪️ Yang dilewati
team-walk-head = 🧭 <b>Per butir.</b> Satu butir dinilai untuk semua orang bergantian, supaya kesan umum tentang seseorang tidak terbawa ke semuanya. Jawabannya sama dengan menilai per orang; keduanya boleh bergantian.
team-walk-line = { $competency }: <b>{ $counts }</b>
team-item-end = ✅ <b>{ $competency }</b> · { $item }
    Sudah dinilai: { $done } dari { $total } orang.
team-item-passed = ↪️ Dilewati: { $names }
team-item-waiting = ⏳ Belum dapat dinilai, penilaian dirinya belum dikirim: { $names }
team-item-next = Berikutnya: <b>{ $competency }</b> · { $item }
team-item-nobody = Untuk butir ini tidak ada yang dapat dinilai sekarang.
team-walk-done = Semua butir sudah dinilai. Tinjau dan kirim per orang:
compare-explain = Penilaian terkirim. Pada { $count } butir selisihnya dua tingkat atau lebih (⚠️) dan belum Anda jelaskan. Buka dialog, lalu jelaskan masing-masing dengan satu kalimat; yang dinilai membacanya. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
compare-done = ✅ Penilaian terkirim. Semua selisih sudah Anda jelaskan; yang dinilai boleh menanggapi. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
compare-foot-self = Tanda ⚠️: selisih dua tingkat atau lebih. Anda boleh menanggapinya dalam dialog. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
compare-none = Tidak ada selisih dua tingkat atau lebih. Hasil terbit kemudian melalui /hasil.
compare-none-superior = ✅ Penilaian terkirim. Terima kasih; tidak ada selisih dua tingkat atau lebih.
